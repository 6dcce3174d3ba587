import TerminalUI

/// Where the waiting orders and the selected one stand.
struct OutboxRegions: Equatable, Sendable {
    /// The heading.
    let title: Rect
    /// The rows, one column wider to the left for the selection bar.
    let rows: Rect
    /// The selected order.
    let details: Rect

    /// Shares out the pane of a context.
    init(_ context: PaneContext) {
        let area = context.paneArea
        let isDense = area.height < 16
        title = area.row(0)
        let list = area.inset(top: isDense ? 1 : 2)
        let height = max(1, min(context.waiting.count, list.height / 2))
        rows = Rect(x: list.minX - 1, y: list.minY, width: list.width + 1, height: height)
        details = list.inset(top: height + (isDense ? 0 : 1))
    }
}
