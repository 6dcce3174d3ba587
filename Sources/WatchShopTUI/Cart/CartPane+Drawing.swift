import ShopModel
import TerminalUI

extension CartPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        let regions = CartRegions(context)
        let rows = rows(context)
        guard !rows.isEmpty else {
            surface.write("Cart", at: area.origin, style: .text.bold)
            let words = CartWords.empty.flatMap { $0.wrapped(to: area.width) }
            surface.write(lines: words, in: area.inset(top: 2), style: .dim)
            return
        }
        drawTitle(on: &surface, in: regions.title, context)
        if let x = regions.rule {
            surface.verticalRule(at: Position(x: x, y: area.minY), length: area.height)
        }
        for (row, index) in zip(0..., list.visible) {
            let top = row * CartRegions.lineHeight
            guard rows.indices.contains(index) else { break }
            let place = regions.lines.inset(top: top)
            surface.setTarget(.row(index), in: place.split(topHeight: 2).0)
            draw(
                rows[index], isSelected: index == list.selectedIndex, on: &surface, in: place,
                context)
        }
        if !context.cart.isEmpty { drawTotals(on: &surface, in: regions.totals, context) }
    }

    private func drawTitle(on surface: inout Surface, in row: Rect, _ context: PaneContext) {
        surface.write("Cart", at: row.origin, style: .text.bold)
        let count = context.cart.pieceCount
        let pieces: SafeText = count == 1 ? "1 piece" : "\(count) pieces"
        surface.write(pieces, at: row.origin.moved(x: 6), style: .faint)
        guard list.count > list.visible.count else { return }
        surface.write(
            "\(list.selection + 1) of \(list.count)", endingAt: row.maxX, row: row.minY,
            style: .faint)
    }

    private func draw(
        _ item: Row, isSelected: Bool, on surface: inout Surface, in area: Rect,
        _ context: PaneContext
    ) {
        let line = item.line
        let (first, second) = (area.row(0), area.row(1))
        surface.prepareRow(second, isSelected: isSelected, isFocused: field == nil)
        surface.prepareRow(first, isSelected: isSelected, isFocused: field == nil)
        // Beside a rule the selection ends with a column of its own; else the amounts line up.
        let edge = CartRegions(context).rule == nil ? area.maxX : area.maxX - 1
        let isSaved = item == .saved(line)
        let price = CartMoney.subtotal(of: line, context)
        let start = surface.write(
            price, endingAt: edge, row: first.minY,
            style: isSaved ? .dim : isSelected ? .accent : .text)
        let name = WatchName(
            text: SafeText(sanitizing: line.name), room: start - first.minX - 3,
            ellipsis: surface.symbols.ellipsis)
        surface.write(
            name.fitted, at: first.origin.moved(x: 2), style: isSelected ? .text.bold : .text)
        if isSaved {
            surface.write(CartWords.savedForLater, at: second.origin.moved(x: 2), style: .dim)
        } else {
            drawQuantity(of: line, on: &surface, in: second, isSelected: isSelected, context)
        }
        drawNote(of: line, on: &surface, in: second, edge: edge, context)
    }

    private func drawQuantity(
        of line: CartLine, on surface: inout Surface, in row: Rect, isSelected: Bool,
        _ context: PaneContext
    ) {
        let symbols = surface.symbols
        var position = row.origin.moved(x: 2)
        if isSelected, let field {
            let box = Rect(origin: position, size: Size(width: 5, height: 1))
            field.draw(on: &surface, in: box, isFocused: true)
            surface.write("pieces", at: position.moved(x: 6), style: .dim)
            return
        }
        if isSelected {
            position.x += surface.write(symbols.arrowLeft, at: position, style: .dim) + 1
        }
        position.x += surface.write("\(line.quantity)", at: position, style: .text.bold) + 1
        if isSelected {
            position.x += surface.write(symbols.arrowRight, at: position, style: .dim) + 1
        }
        surface.write(
            "\(symbols.times) \(context.text(line.unitPrice))", at: position, style: .dim)
    }

    private func drawNote(
        of line: CartLine, on surface: inout Surface, in row: Rect, edge: Int,
        _ context: PaneContext
    ) {
        if let change = change(of: line) {
            let note: SafeText = "\(surface.symbols.attention) \(CartWords.note(change, context))"
            surface.write(note, endingAt: edge, row: row.minY, style: .warning)
        } else if row.width >= 60 {
            surface.write(
                SafeText(sanitizing: line.modelCode), endingAt: edge, row: row.minY, style: .faint)
        }
    }

    private func drawTotals(on surface: inout Surface, in area: Rect, _ context: PaneContext) {
        var rest = area
        if let totals = CartTotals(context) {
            totals.draw(on: &surface, in: area, context: context)
            rest = area.inset(top: CartTotals.height + 1)
        }
        guard rest.height > 0 else { return }
        let button = Button("Checkout", key: "Enter", isPrimary: true)
        button.draw(on: &surface, at: Position(x: rest.maxX - button.width, y: rest.minY))
        guard rest.height > 4, let method = context.settings?.shippingMethods.first else { return }
        let words: [SafeText] = [
            CartWords.arrives(method, context), "Nothing is charged before you confirm it.",
        ]
        surface.write(
            lines: words.flatMap { $0.wrapped(to: rest.width) }, in: rest.inset(top: 2), style: .dim
        )
    }
}
