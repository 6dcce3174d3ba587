import ShopModel

/// A notice with the moment when it was said, for `:messages`.
struct LoggedNotice: Equatable, Sendable {
    /// The most that are kept.
    static let most = 200

    /// What was said.
    let notice: Notice
    /// When.
    let time: Timestamp
}
