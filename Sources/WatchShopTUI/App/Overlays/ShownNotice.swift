import ShopModel

/// A notice with the moment when it goes.
struct ShownNotice: Equatable, Sendable {
    /// The most notices that are in sight at one time.
    static let most = 3

    /// What is said.
    let notice: Notice
    /// When it goes.
    let until: Timestamp

    /// Shows a notice from a moment on: longer where there is something to do about it.
    init(_ notice: Notice, from now: Timestamp) {
        self.notice = notice
        until = now.advanced(bySeconds: notice.tone == .bad ? 8 : 4)
    }
}
