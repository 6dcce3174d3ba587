import TerminalUI

extension Size {
    /// The sizes that every screen is looked at in.
    static let screens = [
        Size(width: 160, height: 45), Size(width: 120, height: 36), Size(width: 80, height: 24),
        Size(width: 40, height: 12),
    ]

    /// The columns and rows as a name: `80x24`.
    var name: String { "\(width)x\(height)" }
}
