import ShopModel
import TerminalUI

extension CartTotals {
    /// The rows that the sums take.
    static let height = 5

    /// Draws the sums below each other, their amounts on the right edge; where there is no room
    /// for all of them, the total alone.
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        guard area.height >= Self.height else {
            drawTotal(on: &surface, in: area.row(0), context: context)
            return
        }
        let rows: [(SafeText, SafeText)] = [
            ("Subtotal", context.text(subtotal)),
            ("Shipping, \(shipping.name)", context.text(shipping.price)),
        ]
        for (index, row) in rows.enumerated() {
            let y = area.minY + index
            let start = surface.write(row.1, endingAt: area.maxX, row: y, style: .text)
            surface.write(
                row.0, at: Position(x: area.minX, y: y), style: .dim,
                maxWidth: start - area.minX - 1)
        }
        let rule = Position(x: area.minX, y: area.minY + 2)
        surface.horizontalRule(at: rule, length: area.width)
        drawTotal(on: &surface, in: area.row(3), context: context)
        surface.write(
            "tax \(context.text(tax))", endingAt: area.maxX, row: area.minY + 4, style: .faint)
    }

    private func drawTotal(on surface: inout Surface, in row: Rect, context: PaneContext) {
        let start = surface.write(
            context.text(total), endingAt: row.maxX, row: row.minY, style: .accent.bold)
        surface.write(
            "Total, tax included", at: row.origin, style: .text.bold,
            maxWidth: max(0, start - row.minX - 1))
    }
}
