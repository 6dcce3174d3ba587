import ShopModel
import TerminalUI

extension OutboxPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        let regions = OutboxRegions(context)
        surface.write(OutboxWords.title, at: regions.title.origin, style: .text.bold)
        surface.setCursor(regions.title.origin)
        guard !context.waiting.isEmpty else {
            let place = area.inset(top: 2)
            surface.write(
                lines: OutboxWords.empty.wrapped(to: min(60, place.width)), in: place, style: .dim)
            return
        }
        for (row, index) in zip(regions.rows.rows, list.visible)
        where context.waiting.indices.contains(index) {
            let line = Rect(x: regions.rows.minX, y: row, width: regions.rows.width, height: 1)
            draw(
                context.waiting[index], isSelected: index == list.selectedIndex, on: &surface,
                in: line, context)
        }
        guard let order = selected(in: context) else { return }
        drawDetails(of: order, on: &surface, in: regions.details, context)
    }

    private func draw(
        _ order: WaitingOrder, isSelected: Bool, on surface: inout Surface, in row: Rect,
        _ context: PaneContext
    ) {
        surface.prepareRow(row, isSelected: isSelected)
        let total = order.total.map(context.text) ?? .empty
        let edge = surface.write(
            total, endingAt: row.maxX - 1, row: row.minY, style: isSelected ? .accent : .text)
        let placed = context.local(order.placedAt)
        let when: SafeText =
            placed.isSameDay(as: context.local(context.now)) ? placed.clock : placed.dayAndMonth
        surface.write(when, at: row.origin.moved(x: 2), style: .dim)
        let state = OutboxWords.state(order)
        let start = surface.write(
            state, at: row.origin.moved(x: 10), style: OutboxWords.style(order),
            maxWidth: max(0, edge - row.minX - 11))
        let name = row.minX + 10 + start + 2
        guard let line = order.lines.first, edge - name > 12 else { return }
        let more: SafeText = order.lines.count > 1 ? " and \(order.lines.count - 1) more" : .empty
        surface.write(
            SafeText(sanitizing: line.name) + more, at: Position(x: name, y: row.minY),
            style: .faint, maxWidth: edge - name - 1)
    }

    private func drawDetails(
        of order: WaitingOrder, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        var rest = area.inset(right: max(0, area.width - 76))
        let words = OutboxWords.explanation(order)
        let used = surface.write(
            lines: words.wrapped(to: rest.width), in: rest, style: OutboxWords.style(order))
        rest = rest.inset(top: used + 1)
        for (row, line) in zip(rest.rows, order.lines) {
            let price = OutboxWords.price(of: line, in: order, context)
            let edge = surface.write(
                price.words, endingAt: rest.maxX, row: row,
                style: price.isChanged ? .warning : .text)
            surface.write(
                "\(line.quantity) \(surface.symbols.times) \(line.name)",
                at: Position(x: rest.minX, y: row),
                maxWidth: max(0, edge - rest.minX - 2))
        }
        rest = rest.inset(top: order.lines.count)
        guard rest.height > 0, let total = OutboxWords.total(of: order, context) else { return }
        surface.write("Total", at: rest.origin, style: .dim)
        surface.write(total, endingAt: rest.maxX, row: rest.minY, style: .text.bold)
    }
}
