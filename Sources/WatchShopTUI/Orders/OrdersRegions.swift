import TerminalUI

/// Where the list of orders and the selected order stand.
struct OrdersRegions: Equatable, Sendable {
    /// The heading.
    let title: Rect
    /// The rows, one column wider to the left for the selection bar.
    let rows: Rect
    /// The column of the rule between list and order; nil where one of them has all the room.
    let rule: Int?
    /// The selected order.
    let details: Rect

    /// Shares out the pane of a context.
    init(_ context: PaneContext) {
        let area = context.paneArea
        let column: Rect
        if context.layout >= .medium {
            let width = context.layout >= .wide ? 54 : 35
            let (left, right) = area.split(leftWidth: width, gap: 5)
            (column, rule) = (left, left.maxX + 2)
            details = right.inset(right: max(0, right.width - 76))
        } else {
            (column, details, rule) = (area, area, nil)
        }
        title = column.row(0)
        let list = column.inset(top: area.height >= 12 ? 2 : 1)
        rows = Rect(
            x: list.minX - 1, y: list.minY, width: list.width + 1, height: list.height)
    }

    /// How many orders are shown at one time.
    var rowCount: Int { rows.height }
}
