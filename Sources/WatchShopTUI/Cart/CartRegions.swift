import TerminalUI

/// Where the lines of the cart and their sums stand.
struct CartRegions: Equatable, Sendable {
    /// The heading.
    let title: Rect
    /// The lines, one column wider to the left for the selection bar.
    let lines: Rect
    /// The column of the rule between lines and sums; nil where the sums stand below.
    let rule: Int?
    /// The sums and what to do next.
    let totals: Rect

    /// The rows of a line, with the blank one below it.
    static let lineHeight = 3

    /// Shares out the pane of a context.
    init(_ context: PaneContext) {
        let area = context.paneArea
        let isLow = area.height < 16
        let list: Rect
        if context.layout >= .wide {
            let (left, right) = area.split(rightWidth: 44, gap: 5)
            (list, totals, rule) = (left, right, left.maxX + 2)
        } else {
            let height = isLow ? 1 : CartTotals.height + 3
            let (above, below) = area.split(bottomHeight: height, gap: isLow ? 0 : 1)
            (list, totals, rule) = (above, below, nil)
        }
        title = list.row(0)
        let rest = list.inset(top: isLow ? 1 : 2)
        lines = Rect(x: rest.minX - 1, y: rest.minY, width: rest.width + 1, height: rest.height)
    }

    /// How many lines have room.
    var lineCount: Int { max(1, (lines.height + 1) / Self.lineHeight) }
}
