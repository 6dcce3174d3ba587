import ShopModel
import TerminalUI

extension ChoicePanel {
    /// A row of the panel: a heading, or an item by its place.
    private enum Line {
        case heading(SafeText)
        case item(Int, Item)
    }

    /// Draws the panel and puts the hardware cursor on the item that has the focus.
    func draw(
        on surface: inout Surface, in area: Rect, query: ShopQuery, summary: ChoiceSummary?,
        context: PaneContext
    ) {
        surface.write(
            kind == .filter ? "Filter" : "Sort", at: area.origin, style: .text.bold)
        if kind == .filter, let summary {
            surface.write(
                ShopWords.count(summary.total, context), endingAt: area.maxX, row: area.minY,
                style: .faint)
        }
        let lines = lines(query, summary)
        let room = area.inset(top: 2)
        guard !lines.isEmpty else {
            surface.write("Counting", at: room.origin, style: .faint)
            return
        }
        let first = firstLine(of: lines, height: room.height)
        for (row, line) in lines.dropFirst(first).prefix(room.height).enumerated() {
            draw(line, on: &surface, in: room.row(row), query, context)
        }
    }

    private func draw(
        _ line: Line, on surface: inout Surface, in row: Rect, _ query: ShopQuery,
        _ context: PaneContext
    ) {
        switch line {
        case .heading(let words):
            surface.write(words, at: row.origin, style: .dim.bold)
        case .item(let index, let item):
            let reach = Rect(x: row.minX - 1, y: row.minY, width: row.width + 1, height: 1)
            surface.prepareRow(reach, isSelected: index == selection, isFocused: true)
            let isPicked = item.isPicked(in: query)
            if isPicked {
                surface.write(
                    surface.symbols.check, at: row.origin.moved(x: 1), style: .accent.bold)
            }
            var edge = row.maxX
            if case .value(_, let count) = item {
                edge = surface.write(
                    context.text(count), endingAt: edge - 1, row: row.minY, style: .faint)
            }
            surface.write(
                item.words(context), at: row.origin.moved(x: 3),
                style: isPicked ? .text.bold : .text, maxWidth: edge - row.minX - 4)
        }
    }

    private func lines(_ query: ShopQuery, _ summary: ChoiceSummary?) -> [Line] {
        var lines: [Line] = []
        var facet: CatalogueFacet?
        for (index, item) in items(query, summary).enumerated() {
            if case .value(let value, _) = item, value.facet != facet {
                facet = value.facet
                if let heading = FilterWords.heading(value.facet) {
                    if !lines.isEmpty { lines.append(.heading(.empty)) }
                    lines.append(.heading(heading))
                }
            }
            lines.append(.item(index, item))
        }
        return lines
    }

    /// Keeps the item with the focus in the middle, and no row below the last one empty.
    private func firstLine(of lines: [Line], height: Int) -> Int {
        let focus = lines.firstIndex { line in
            if case .item(let index, _) = line { index == selection } else { false }
        }
        return max(0, min((focus ?? 0) - height / 2, lines.count - height))
    }
}

extension ChoicePanel.Item {
    fileprivate func isPicked(in query: ShopQuery) -> Bool {
        switch self {
        case .value(let value, _): query.filter.contains(value)
        case .order(let order): query.order == order
        }
    }

    fileprivate func words(_ context: PaneContext) -> SafeText {
        switch self {
        case .value(let value, _): FilterWords.words(value, context)
        case .order(let order): FilterWords.words(order)
        }
    }
}
