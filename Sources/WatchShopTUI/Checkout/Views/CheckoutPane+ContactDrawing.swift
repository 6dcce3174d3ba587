import ShopModel
import TerminalUI

extension CheckoutPane {
    /// Draws the ways to say who orders, and below them the field of a guest's address.
    func drawContact(
        on surface: inout Surface, in regions: CheckoutRegions, _ context: PaneContext
    ) {
        drawCart(on: &surface, in: regions.side, context)
        var area = regions.main
        if area.height >= 10 {
            surface.write(CheckoutWords.contactLead, at: area.origin, style: .text.bold)
            area = area.inset(top: 2)
        }
        let height = area.height >= 9 ? 3 : 2
        for (index, choice) in ContactStep.Choice.allCases.enumerated() {
            let row = Rect(
                x: area.minX - 1, y: area.minY + index * height, width: area.width + 1, height: 2)
            let isSelected = index == contact.list.selection
            surface.prepareRows(
                row, index: index, isSelected: isSelected, isFocused: !contact.isTyping)
            surface.write(
                CheckoutWords.name(choice), at: row.origin.moved(x: 2),
                style: isSelected ? .text.bold : .text, maxWidth: row.width - 2)
            surface.write(
                CheckoutWords.meaning(choice), at: row.origin.moved(x: 2, y: 1), style: .dim,
                maxWidth: row.width - 2)
        }
        guard contact.choice == .guest else { return }
        let place = area.inset(top: ContactStep.Choice.allCases.count * height)
        let used = contact.form.draw(on: &surface, in: place)
        surface.write(
            lines: CheckoutWords.emailUse.wrapped(to: place.width - 2),
            in: place.inset(left: 2, top: used + 1), style: .dim)
    }
}
