import ShopModel
import TerminalUI

extension OrderSums {
    /// Draws the lines, a rule and the total, amounts on the right edge; returns the rows used.
    ///
    /// Where there is too little room, the tax goes first, then the rule, and then the last lines
    /// are counted instead of shown.
    @discardableResult
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) -> Int {
        let hasTax = area.height >= lineRows + 4
        let hasRule = area.height >= lineRows + 3
        let foot = 2 + (hasTax ? 1 : 0) + (hasRule ? 1 : 0)
        var row = area.minY
        row += drawLines(on: &surface, in: area.inset(bottom: foot), context)
        drawShipping(on: &surface, in: area, row: row, context)
        row += 1
        if hasRule {
            surface.horizontalRule(at: Position(x: area.minX, y: row), length: area.width)
            row += 1
        }
        let start = surface.write(
            context.text(total), endingAt: area.maxX, row: row, style: .accent.bold)
        surface.write(
            "Total, tax included", at: Position(x: area.minX + 4, y: row), style: .text.bold,
            maxWidth: start - area.minX - 5)
        row += 1
        if hasTax {
            surface.write("tax \(context.text(tax))", endingAt: area.maxX, row: row, style: .faint)
            row += 1
        }
        return row - area.minY
    }

    private func drawLines(
        on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) -> Int {
        var row = area.minY
        for (index, line) in lines.enumerated() {
            let needed = notes[line.watchID] == nil ? 1 : 2
            let isLast = index == lines.count - 1
            guard row + needed + (isLast ? 0 : 1) <= area.maxY else {
                surface.write(
                    "and \(lines.count - index) more", at: Position(x: area.minX + 4, y: row),
                    style: .dim)
                return row + 1 - area.minY
            }
            draw(line, on: &surface, in: area, row: row, context)
            row += needed
        }
        return row - area.minY
    }

    private func draw(
        _ line: OrderLine, on surface: inout Surface, in area: Rect, row: Int,
        _ context: PaneContext
    ) {
        let start = surface.write(context.text(line.subtotal), endingAt: area.maxX, row: row)
        let origin = Position(x: area.minX, y: row)
        let count: SafeText = "\(line.quantity) \(surface.symbols.times) "
        surface.write(count, at: origin, style: .dim)
        let room = start - 1 - area.minX - count.width
        let name = WatchName(
            text: SafeText(sanitizing: line.watchName), room: room,
            ellipsis: surface.symbols.ellipsis)
        surface.write(
            name.fittedWithoutMaker, at: origin.moved(x: count.width), maxWidth: room)
        guard let note = notes[line.watchID] else { return }
        surface.write(
            "\(surface.symbols.attention) \(note)", at: origin.moved(x: count.width, y: 1),
            style: .warning, maxWidth: area.width - count.width)
    }

    private func drawShipping(
        on surface: inout Surface, in area: Rect, row: Int, _ context: PaneContext
    ) {
        let start = surface.write(context.text(shipping), endingAt: area.maxX, row: row)
        let room = start - 1 - area.minX - 4
        let words = shippingWords.first { $0.width <= room } ?? shippingWords.last ?? .empty
        surface.write(
            words, at: Position(x: area.minX + 4, y: row), style: .dim, maxWidth: room)
    }
}
