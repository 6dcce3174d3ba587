import ShopModel
import TerminalUI

extension ShopPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        let regions = regions(context)
        for x in regions.rules {
            surface.verticalRule(at: Position(x: x, y: area.minY), length: area.height)
        }
        if let row = regions.search { drawSearch(on: &surface, in: row, context) }
        if let rows = regions.list { drawList(on: &surface, in: rows, regions, context) }
        if let detail = regions.detail, let watch = selectedWatch {
            WatchDetail(
                watch: watch, quantity: quantity, picture: picture, isAlone: regions.list == nil
            ).draw(on: &surface, in: detail, context: context)
        }
        if let cart = regions.cart { CartSummary(context).draw(on: &surface, in: cart) }
        if let field, let row = regions.search { drawField(field, on: &surface, in: row, context) }
    }

    private func drawSearch(on surface: inout Surface, in row: Rect, _ context: PaneContext) {
        surface.write("/", at: row.origin, style: .accent.bold)
        let start = row.origin.moved(x: 2)
        guard field == nil else { return }
        if search.isEmpty {
            surface.write(
                ShopWords.searchHint(context), at: start, style: .faint,
                maxWidth: row.width - 2)
        } else {
            let words = SafeText(sanitizing: search)
            let used = surface.write(words, at: start, style: .text, maxWidth: row.width - 14)
            surface.write(
                foundCount(context), at: start.moved(x: used + 2), style: .faint,
                maxWidth: max(0, row.width - used - 4))
        }
    }

    private func drawField(
        _ field: TextField, on surface: inout Surface, in row: Rect, _ context: PaneContext
    ) {
        let box = row.inset(left: 2)
        let found: SafeText = "\(context.text(list.count)) found"
        let (left, right) = box.split(rightWidth: found.width, gap: 2)
        surface.write(found, at: right.origin, style: .faint)
        field.draw(on: &surface, in: left, isFocused: true)
    }

    private func foundCount(_ context: PaneContext) -> SafeText {
        let all = context.catalogue?.count ?? list.count
        return "\(context.text(list.count)) of \(context.text(all))"
    }

    private func drawList(
        on surface: inout Surface, in area: Rect, _ regions: ShopRegions, _ context: PaneContext
    ) {
        if let failure {
            let words = failure.words(retry: "R").wrapped(to: area.width - 1)
            surface.write(lines: words, in: area.inset(left: 1), style: .danger)
            return
        }
        if window != nil, list.count == 0 {
            let words = ShopWords.nothingFits(shownSearch).flatMap {
                $0.wrapped(to: area.width - 1)
            }
            surface.write(lines: words, in: area.inset(left: 1), style: .dim)
            return
        }
        let rows = ShopRows(pane: self, hasHeadings: regions.hasHeadings)
        let shown = rows.draw(on: &surface, in: area, context: context)
        if let places = regions.places {
            surface.write(
                ShopWords.places(shown, of: list.count, context), at: places.origin, style: .faint)
        }
    }
}
