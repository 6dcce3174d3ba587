import ShopModel
import TerminalUI

/// Where the list of orders and the selected order stand.
struct OrdersRegions: Equatable, Sendable {
    /// The heading.
    let title: Rect
    /// The rows, one column wider to the left for the selection bar.
    let rows: Rect
    /// The columns of the rules between list, order and history; none where one has all the room.
    let rules: [Int]
    /// The selected order, or what is being done with it.
    let details: Rect
    /// What happened to it; nil where that stands below the order.
    let history: Rect?

    /// Shares out the pane of a context.
    init(_ context: PaneContext) {
        let area = context.paneArea
        let column: Rect
        switch context.layout {
        case .full:
            let (left, rest) = area.split(leftWidth: 50, gap: 5)
            let (middle, right) = rest.split(rightWidth: 34, gap: 5)
            (column, rules) = (left, [left.maxX + 2, middle.maxX + 2])
            (details, history) = (middle, right)
        case .wide, .medium:
            let width = context.layout == .wide ? 50 : 35
            let (left, right) = area.split(leftWidth: width, gap: 5)
            (column, rules) = (left, [left.maxX + 2])
            (details, history) = (right.inset(right: max(0, right.width - 76)), nil)
        case .narrow, .tooSmall:
            (column, details, history, rules) = (area, area, nil, [])
        }
        title = column.row(0)
        let list = column.inset(top: area.height >= 12 ? 2 : 1)
        rows = Rect(
            x: list.minX - 1, y: list.minY, width: list.width + 1, height: list.height)
    }

    /// How many orders are shown at one time.
    var rowCount: Int { rows.height }
}
