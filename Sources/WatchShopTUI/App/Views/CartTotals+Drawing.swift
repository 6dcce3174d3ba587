import ShopModel
import TerminalUI

extension CartTotals {
    /// The rows that the sums take.
    static let height = 5

    /// Draws the sums below each other, their amounts on the right edge.
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
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
        let last = area.minY + 3
        surface.write("Total, tax included", at: Position(x: area.minX, y: last), style: .text.bold)
        surface.write(context.text(total), endingAt: area.maxX, row: last, style: .accent.bold)
        surface.write(
            "tax \(context.text(tax))", endingAt: area.maxX, row: last + 1, style: .faint)
    }
}
