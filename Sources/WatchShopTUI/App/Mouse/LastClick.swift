import ShopModel
import TerminalUI

/// The click before the present one, so that two in a row are told.
struct LastClick: Equatable, Sendable {
    /// How far apart two clicks may be, in milliseconds.
    static let most: Int64 = 400

    /// What was clicked on.
    let action: ClickTarget.Action
    /// When.
    let time: Timestamp

    /// Returns whether a click at a moment on the same thing makes a double click of it.
    func isDoubled(by action: ClickTarget.Action, at now: Timestamp) -> Bool {
        action == self.action && now.milliseconds - time.milliseconds <= Self.most
    }
}
