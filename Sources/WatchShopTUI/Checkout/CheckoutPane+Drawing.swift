import TerminalUI

extension CheckoutPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        surface.write("Checkout", at: area.origin, style: .text.bold)
    }
}
