import ShopModel
import TerminalUI

extension ShopPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        guard !comparison.isOpen else {
            ComparisonTable(comparison: comparison, context: context).draw(on: &surface, in: area)
            return
        }
        let regions = regions(context)
        for x in regions.rules {
            surface.verticalRule(at: Position(x: x, y: area.minY), length: area.height)
        }
        if let row = regions.search {
            SearchRow(pane: self, context: context).draw(on: &surface, in: row)
        }
        if let rows = regions.list { drawList(on: &surface, in: rows, regions, context) }
        if let panel {
            panel.draw(
                on: &surface, in: regions.panel ?? regions.detail ?? area, query: query,
                summary: summary, context: context)
        } else if let detail = regions.detail, let watch = selectedWatch {
            WatchDetail(watch: watch, pane: self, isAlone: regions.list == nil)
                .draw(on: &surface, in: detail, context: context)
        }
        if let cart = regions.cart { CartSummary(context).draw(on: &surface, in: cart) }
        // Last, since the hardware cursor stands where one types.
        if let entry { draw(entry, on: &surface, in: entryRow(regions, area), context) }
    }

    /// Where one types: the line of the search, or the button's where there is no such line.
    private func entryRow(_ regions: ShopRegions, _ area: Rect) -> Rect {
        if let search = regions.search { return search }
        guard let detail = regions.detail, let watch = selectedWatch else { return area.row(0) }
        return DetailRegions(area: detail, watch: watch).buy
    }

    private func draw(
        _ entry: ShopEntry, on surface: inout Surface, in row: Rect, _ context: PaneContext
    ) {
        surface.fill(row, ground: .page)
        var box = row.inset(left: 2)
        if entry.label.isEmpty {
            surface.write("/", at: row.origin, style: .accent.bold)
            let found: SafeText = "\(context.text(list.count)) found"
            let (left, right) = box.split(rightWidth: found.width, gap: 2)
            surface.write(found, at: right.origin, style: .faint)
            box = left
        } else {
            let used = surface.write(entry.label, at: row.origin, style: .dim)
            box = row.inset(left: used + 2)
        }
        entry.field.draw(on: &surface, in: box, isFocused: true)
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
            let words = ShopWords.nothingFits(shownQuery).flatMap {
                $0.wrapped(to: area.width - 1)
            }
            surface.write(lines: words, in: area.inset(left: 1), style: .dim)
            return
        }
        let rows = ShopRows(pane: self, hasHeadings: regions.hasHeadings && isGrouped)
        let shown = rows.draw(on: &surface, in: area, context: context)
        if let places = regions.places { drawPlaces(shown, on: &surface, in: places, context) }
    }

    private func drawPlaces(
        _ shown: Range<Int>, on surface: inout Surface, in row: Rect, _ context: PaneContext
    ) {
        let used = surface.write(
            ShopWords.places(shown, of: list.count, context), at: row.origin, style: .faint)
        let marked = comparison.watches.count
        guard marked > 0 else { return }
        let words: SafeText = marked == 1 ? "1 marked" : "\(marked) marked, X compares"
        guard words.width + used + 2 <= row.width else { return }
        surface.write(words, endingAt: row.maxX, row: row.minY, style: .dim)
    }
}
