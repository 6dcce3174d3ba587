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
        drawCart(on: &surface, in: regions.side, context)
        if book.isOpen {
            drawBook(on: &surface, in: main.inset(top: isTall ? 2 : 0))
            return
        }
        let room = main.inset(top: isTall ? 2 : 0, bottom: isTall ? 2 : 1)
        let height = address.fields.draw(on: &surface, in: room)
        let isFocused = !address.isTyping
        let button = Button(
            CheckoutWords.toShipping, key: isFocused ? "Enter" : nil, isPrimary: true,
            isFocused: isFocused)
        let row = min(room.minY + height + (isTall ? 1 : 0), main.maxY - 1)
        button.draw(on: &surface, at: Position(x: main.minX + 2, y: row))
        guard context.customer != nil, isFocused else { return }
        let place = Position(x: main.minX + button.width + 4, y: row)
        surface.write("s", at: place, style: .accent.bold)
        surface.write(
            keepsAddress ? "will be saved" : "save the address",
            at: place.moved(x: 2), style: .dim, maxWidth: max(0, main.maxX - place.x - 2))
    }

    /// Draws the addresses to choose from, each in two rows, and the row of another.
    private func drawBook(on surface: inout Surface, in area: Rect) {
        let height = area.height >= (book.addresses.count + 1) * 3 ? 3 : 2
        let shown = max(1, area.height / height)
        let selection = book.list.selection
        let first = max(0, selection - shown + 1)
        for (row, index) in (first..<min(book.list.count, first + shown)).enumerated() {
            let line = Rect(
                x: area.minX - 1, y: area.minY + row * height, width: area.width + 1, height: 2)
            let isSelected = index == selection
            surface.setTarget(.row(index), in: line)
            surface.prepareRow(line.row(1), isSelected: isSelected)
            surface.prepareRow(line.row(0), isSelected: isSelected)
            let place = line.origin.moved(x: 2)
            let style: Style = isSelected ? .text.bold : .text
            guard book.addresses.indices.contains(index) else {
                surface.write(CheckoutWords.anotherAddress, at: place, style: style)
                continue
            }
            let kept = book.addresses[index]
            surface.write(
                SafeText(sanitizing: kept.address.name), at: place, style: style,
                maxWidth: line.width - 12)
            if kept.isDefault {
                surface.write("usual", endingAt: line.maxX - 1, row: line.minY, style: .faint)
            }
            surface.write(
                SafeText(sanitizing: kept.address.oneLine), at: place.moved(y: 1), style: .dim,
                maxWidth: line.width - 3)
        }
    }

    func drawCart(on surface: inout Surface, in area: Rect, _ context: PaneContext) {
        let sums = OrderSums(cartOf: context, shipping: delivery.method) { method in
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
