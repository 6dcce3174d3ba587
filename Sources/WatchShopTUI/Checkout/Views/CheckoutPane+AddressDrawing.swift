import ShopModel
import TerminalUI

extension CheckoutPane {
    /// Draws the form, and beside it what is in the cart where there is room.
    func drawAddress(
        on surface: inout Surface, in regions: CheckoutRegions, _ context: PaneContext
    ) {
        let main = regions.main
        let isTall = main.height >= 14
        if isTall { surface.write(CheckoutWords.addressLead, at: main.origin, style: .text.bold) }
        let room = main.inset(top: isTall ? 2 : 0, bottom: isTall ? 2 : 1)
        let height = address.fields.draw(on: &surface, in: room)
        let isFocused = !address.isTyping
        let button = Button(
            CheckoutWords.toReview, key: isFocused ? "Enter" : nil, isPrimary: true,
            isFocused: isFocused)
        let row = min(room.minY + height + (isTall ? 1 : 0), main.maxY - 1)
        button.draw(on: &surface, at: Position(x: main.minX + 2, y: row))
        drawCart(on: &surface, in: regions.side, context)
    }

    private func drawCart(on surface: inout Surface, in area: Rect, _ context: PaneContext) {
        let sums = OrderSums(cartOf: context) { method in
            CheckoutWords.ships(by: method, from: context.now, context)
        }
        guard !area.isEmpty, let sums else { return }
        surface.write(CheckoutWords.yourCart, at: area.origin, style: .text.bold)
        let place = area.inset(top: 2)
        let used = sums.draw(on: &surface, in: place.inset(bottom: 3), context: context)
        let rest = place.inset(top: used + 1)
        let words = CheckoutWords.nothingYet.wrapped(to: rest.width)
        surface.write(lines: words, in: rest, style: .dim)
    }
}
