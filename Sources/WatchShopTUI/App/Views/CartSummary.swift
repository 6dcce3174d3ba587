import ShopModel
import TerminalUI

/// What the cart holds, in a narrow column beside something else.
struct CartSummary {
    private let context: PaneContext

    /// Shows the cart of a context.
    init(_ context: PaneContext) {
        self.context = context
    }

    /// Draws as many lines as there is room for, and what they cost.
    func draw(on surface: inout Surface, in area: Rect) {
        let count = context.cart.pieceCount
        surface.write("Cart", at: area.origin, style: .text.bold)
        guard count > 0 else {
            let words: SafeText = "Nothing yet. a adds the selected watch."
            surface.write(
                lines: words.wrapped(to: area.width), in: area.inset(top: 2), style: .faint)
            return
        }
        surface.write(
            count == 1 ? "1 piece" : "\(count) pieces", endingAt: area.maxX, row: area.minY,
            style: .faint)
        let totals = CartTotals(context)
        let foot = area.split(bottomHeight: totals == nil ? 2 : 7)
        drawLines(on: &surface, in: foot.top.inset(top: 2))
        if let totals { totals.draw(on: &surface, in: foot.bottom, context: context) }
        surface.write(
            "2", at: Position(x: area.minX, y: area.maxY - 1), style: .accent.bold)
        surface.write(
            "opens the cart", at: Position(x: area.minX + 2, y: area.maxY - 1), style: .dim)
    }

    private func drawLines(on surface: inout Surface, in area: Rect) {
        let lines = context.cart.lines
        let shown = lines.count * 2 <= area.height ? lines.count : max(0, (area.height - 1) / 2)
        for (line, index) in zip(lines.prefix(shown), 0...) {
            draw(line, on: &surface, in: area.inset(top: index * 2))
        }
        if shown < lines.count {
            surface.write(
                "and \(lines.count - shown) more", at: area.origin.moved(y: shown * 2),
                style: .faint)
        }
    }

    private func draw(_ line: CartLine, on surface: inout Surface, in area: Rect) {
        let name = SafeText(sanitizing: line.name)
        surface.write(name, at: area.origin, maxWidth: area.width)
        surface.write(
            "\(line.quantity) \(surface.symbols.times) \(context.text(line.unitPrice))",
            endingAt: area.maxX, row: area.minY + 1, style: .dim)
    }
}
