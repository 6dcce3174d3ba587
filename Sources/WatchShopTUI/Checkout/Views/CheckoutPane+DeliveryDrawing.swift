import ShopModel
import TerminalUI

extension CheckoutPane {
    /// Draws the ways to send with their prices and days, and whether it is a gift.
    func drawDelivery(
        on surface: inout Surface, in regions: CheckoutRegions, _ context: PaneContext
    ) {
        drawCart(on: &surface, in: regions.side, context)
        var area = regions.main
        if area.height >= 12 {
            surface.write(CheckoutWords.shippingLead, at: area.origin, style: .text.bold)
            area = area.inset(top: 2)
        }
        area = area.inset(top: drawMethods(on: &surface, in: area, context))
        drawGift(on: &surface, in: area)
    }

    private func drawMethods(
        on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) -> Int {
        guard !delivery.methods.isEmpty else {
            let lines = CheckoutWords.noMethods.wrapped(to: area.width)
            return surface.write(lines: lines, in: area, style: .dim) + 1
        }
        let height = area.height >= delivery.methods.count * 3 + 4 ? 3 : 2
        for (index, method) in delivery.methods.enumerated() {
            let row = Rect(
                x: area.minX - 1, y: area.minY + index * height, width: area.width + 1, height: 2)
            guard row.maxY <= area.maxY else { break }
            let isSelected = index == delivery.list.selection
            surface.prepareRows(
                row, index: index, isSelected: isSelected, isFocused: !delivery.isTyping)
            let start = surface.write(
                context.text(method.price), endingAt: row.maxX - 1, row: row.minY,
                style: isSelected ? .accent : .text)
            surface.write(
                SafeText(sanitizing: method.name), at: row.origin.moved(x: 2),
                style: isSelected ? .text.bold : .text, maxWidth: start - row.minX - 3)
            surface.write(
                CheckoutWords.days(method, context), at: row.origin.moved(x: 2, y: 1), style: .dim,
                maxWidth: row.width - 3)
        }
        return min(area.height, delivery.methods.count * height)
    }

    private func drawGift(on surface: inout Surface, in area: Rect) {
        var rows = area
        drawChoice(
            "g", CheckoutWords.gift, CheckoutWords.gift(delivery.isGift), on: &surface, in: rows)
        guard delivery.isGift else { return }
        rows = rows.inset(top: 1)
        drawChoice(
            "p", "Prices", CheckoutWords.prices(hidden: delivery.hidesPrices), on: &surface,
            in: rows)
        rows = rows.inset(top: rows.height >= 4 ? 2 : 1)
        delivery.form.draw(on: &surface, in: rows)
    }

    private func drawChoice(
        _ key: SafeText, _ name: SafeText, _ state: SafeText, on surface: inout Surface,
        in area: Rect
    ) {
        let row = area.row(0)
        guard !row.isEmpty else { return }
        surface.write(key, at: row.origin, style: .accent.bold)
        surface.write(name, at: row.origin.moved(x: 2))
        surface.write(
            state, at: row.origin.moved(x: 12), style: .dim, maxWidth: max(0, row.width - 12))
    }
}
