import ShopModel
import TerminalUI

/// The line above the list: what is searched, and at its right what the list is narrowed to.
struct SearchRow {
    /// Whose line it is.
    let pane: ShopPane
    /// What counts and amounts are written by.
    let context: PaneContext

    /// Draws the line.
    func draw(on surface: inout Surface, in row: Rect) {
        surface.write("/", at: row.origin, style: .accent.bold)
        let start = row.origin.moved(x: 2)
        var edge = start.x
        if pane.search.isEmpty {
            let hint =
                pane.query.filter.isEmpty
                ? ShopWords.searchHint(context) : ShopWords.count(pane.list.count, context)
            edge += surface.write(hint, at: start, style: .faint, maxWidth: row.width - 2)
        } else {
            let words = SafeText(sanitizing: pane.search)
            let used = surface.write(words, at: start, style: .text, maxWidth: row.width - 14)
            edge += used + 2
            edge += surface.write(
                found, at: start.moved(x: used + 2), style: .faint,
                maxWidth: max(0, row.width - used - 4))
        }
        drawChoice(on: &surface, in: Rect(x: edge, y: row.minY, width: row.maxX - edge, height: 1))
    }

    private var found: SafeText {
        let all = context.catalogue?.count ?? pane.list.count
        return "\(context.text(pane.list.count)) of \(context.text(all))"
    }

    /// Draws the parts from the right, the order first, as many as there is room for.
    private func drawChoice(on surface: inout Surface, in room: Rect) {
        var edge = room.maxX - 1
        for part in FilterWords.summary(pane.query, context).reversed() {
            let width = part.label.width + 1 + part.value.width
            guard edge - width >= room.minX + 2 else { break }
            let value = surface.write(
                part.value, endingAt: edge, row: room.minY,
                style: part.isPicked ? .accent : .text)
            edge = surface.write(part.label, endingAt: value - 1, row: room.minY, style: .faint) - 3
        }
    }
}
