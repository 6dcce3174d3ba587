import TerminalUI

/// Where the parts of the account and the selected one stand.
struct AccountRegions: Equatable, Sendable {
    /// Name and email.
    let head: Rect
    /// The list of the parts, one column wider to the left for the selection bar; nil where the
    /// selected part has all the room.
    let list: Rect?
    /// The column of the rule between both; nil where there is none.
    let rule: Int?
    /// The selected part; nil where the list has all the room.
    let part: Rect?

    /// Shares out the pane of a context.
    init(_ context: PaneContext, isInSection: Bool) {
        let area = context.paneArea
        let isTall = area.height >= 14
        guard context.layout >= .medium else {
            head = isInSection ? Rect.zero : area.row(0)
            let rows = area.inset(top: isTall ? 2 : 1)
            list =
                isInSection
                ? nil
                : Rect(x: rows.minX - 1, y: rows.minY, width: rows.width + 1, height: rows.height)
            part = isInSection ? area : nil
            rule = nil
            return
        }
        let (left, right) = area.split(leftWidth: context.layout >= .wide ? 34 : 26, gap: 5)
        head = Rect(x: left.minX, y: left.minY, width: left.width, height: 2)
        let rows = left.inset(top: 4)
        list = Rect(x: rows.minX - 1, y: rows.minY, width: rows.width + 1, height: rows.height)
        rule = left.maxX + 2
        part = right.inset(right: max(0, right.width - 76))
    }
}
