import ShopModel
import TerminalUI

extension OrderSums {
    /// Draws the lines, a rule and the total, amounts on the right edge; returns the rows used.
    ///
    /// Where there is too little room, the last lines give way and are counted instead.
    @discardableResult
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) -> Int {
        var row = area.minY
        let room = area.height - 4
        let shown = lines.count + notes.count <= room ? lines.count : max(0, room - 1) / 2
        for line in lines.prefix(shown) {
            row += draw(line, on: &surface, in: area, row: row, context)
        }
        if shown < lines.count {
            surface.write(
                "and \(lines.count - shown) more", at: Position(x: area.minX + 4, y: row),
                style: .dim)
            row += 1
        }
        write("    \(shippingWords)", shipping, .dim, on: &surface, in: area, row: row, context)
        surface.horizontalRule(at: Position(x: area.minX, y: row + 1), length: area.width)
        surface.write(
            "Total, tax included", at: Position(x: area.minX + 4, y: row + 2), style: .text.bold)
        surface.write(
            context.text(total), endingAt: area.maxX, row: row + 2, style: .accent.bold)
        surface.write(
            "tax \(context.text(tax))", endingAt: area.maxX, row: row + 3, style: .faint)
        return row + 4 - area.minY
    }

    private func draw(
        _ line: OrderLine, on surface: inout Surface, in area: Rect, row: Int,
        _ context: PaneContext
    ) -> Int {
        let amount = context.text(line.subtotal)
        let count: SafeText = "\(line.quantity) \(surface.symbols.times) "
        let room = area.width - amount.width - 1 - count.width
        let words = count + Self.name(line.watchName, columns: room)
        write(words, line.subtotal, .text, on: &surface, in: area, row: row, context)
        guard let note = notes[line.watchID] else { return 1 }
        surface.write(
            "\(surface.symbols.attention) \(note)", at: Position(x: area.minX + 4, y: row + 1),
            style: .warning, maxWidth: area.width - 4)
        return 2
    }

    private func write(
        _ words: SafeText, _ amount: Money, _ style: Style, on surface: inout Surface,
        in area: Rect, row: Int, _ context: PaneContext
    ) {
        let start = surface.write(
            context.text(amount), endingAt: area.maxX, row: row, style: .text)
        surface.write(
            words, at: Position(x: area.minX, y: row), style: style,
            maxWidth: start - area.minX - 1)
    }

    /// Drops words from the front until a name fits: maker and family go before the colour.
    private static func name(_ name: String, columns: Int) -> SafeText {
        var words = name.split(separator: " ")[...]
        var text = SafeText(sanitizing: words.joined(separator: " "))
        while text.width > columns, words.count > 1 {
            words = words.dropFirst()
            text = SafeText(sanitizing: words.joined(separator: " "))
        }
        return text
    }
}
