import TerminalUI

extension AccountPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        surface.write("Account", at: area.origin, style: .text.bold)
    }
}
