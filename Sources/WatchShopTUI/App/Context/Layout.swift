import TerminalUI

/// How the room of the terminal is shared out; a later case has more columns.
enum Layout: Comparable, Sendable {
    /// Less than 40x12: only the size is said.
    case tooSmall
    /// 40 to 79 columns: one pane at a time.
    case narrow
    /// 80 to 119 columns: list and detail, fewer columns.
    case medium
    /// 120 to 159 columns: list and detail.
    case wide
    /// 160 columns and more: a third column.
    case full

    /// The smallest terminal that the shop is drawn on.
    static let smallest = Size(width: 40, height: 12)

    /// Chooses the layout for a terminal of a size.
    init(size: Size) {
        switch size.width {
        case _ where size.height < Self.smallest.height || size.width < Self.smallest.width:
            self = .tooSmall
        case ..<80: self = .narrow
        case ..<120: self = .medium
        case ..<160: self = .wide
        default: self = .full
        }
    }
}
