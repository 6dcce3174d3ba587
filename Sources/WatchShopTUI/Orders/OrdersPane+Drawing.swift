import TerminalUI

extension OrdersPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        surface.write("Orders", at: area.origin, style: .text.bold)
    }
}
