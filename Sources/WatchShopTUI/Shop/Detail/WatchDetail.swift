import ShopModel
import TerminalUI

/// The selected watch: picture, price, stock, what it is, and how to buy it.
struct WatchDetail {
    /// The watch.
    let watch: Watch
    /// The pane that it is selected in.
    let pane: ShopPane
    /// Whether it has the whole pane, and the hardware cursor.
    let isAlone: Bool

    /// Draws what there is room for.
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        let regions = DetailRegions(area: area, watch: watch)
        drawPicture(on: &surface, in: regions.picture)
        drawTitle(on: &surface, in: regions.title, context)
        let description = SafeText(sanitizing: watch.description)
        surface.write(
            lines: description.wrapped(to: regions.description.width), in: regions.description)
        let specs = SpecRows(
            watch.specs, width: regions.specs.width, symbols: surface.symbols)
        KeyValueRows(specs.rows, labelWidth: SpecRows.labelWidth)
            .draw(on: &surface, in: regions.specs)
        drawDelivery(on: &surface, in: regions.delivery, context)
        drawBuy(on: &surface, in: regions.buy)
        // After the button, for the hardware cursor stands on what has the focus.
        drawRelated(on: &surface, in: regions.related, context)
    }

    /// Draws the picture, or the one before until its own is drawn; where there is none, a word.
    private func drawPicture(on surface: inout Surface, in area: Rect) {
        if let picture = pane.picture {
            picture.draw(on: &surface, in: area)
        } else if pane.hasNoPicture, !area.isEmpty {
            let words = ShopWords.noPicture
            let box = area.centered(Size(width: words.width, height: 1))
            surface.write(words, at: box.origin, style: .faint)
        }
    }

    private func drawRelated(on surface: inout Surface, in area: Rect, _ context: PaneContext) {
        let items = pane.related.watch == watch.id ? pane.related.items : []
        guard !area.isEmpty, !items.isEmpty else { return }
        surface.write("Like this", at: area.origin, style: .dim.bold)
        surface.write("Tab", endingAt: area.maxX, row: area.minY, style: .faint)
        for (index, item) in items.prefix(area.height - 1).enumerated() {
            let row = area.row(index + 1)
            let isSelected = index == pane.related.selection
            surface.prepareRow(
                Rect(x: row.minX - 1, y: row.minY, width: row.width + 1, height: 1),
                isSelected: isSelected)
            let edge = surface.write(
                context.text(item.watch.price), endingAt: row.maxX, row: row.minY,
                style: isSelected ? .accent : .text)
            let reason = SafeText(sanitizing: item.reason.text)
            let name = WatchName(
                text: SafeText(sanitizing: item.watch.shortName), room: edge - row.minX - 2,
                ellipsis: surface.symbols.ellipsis
            ).fitted
            let used = surface.write(
                name, at: row.origin.moved(x: isSelected ? 1 : 0),
                style: isSelected ? .text.bold : .text)
            if used + reason.width + 5 <= edge - row.minX {
                surface.write(
                    reason, at: row.origin.moved(x: used + 3), style: .faint)
            }
        }
    }

    private func drawTitle(on surface: inout Surface, in area: Rect, _ context: PaneContext) {
        let name = SafeText(sanitizing: watch.shortName)
        let stock = StockWords(watch, context)
        let last = area.maxY - 1
        surface.write(name, at: area.origin, style: .text.bold, maxWidth: area.width)
        surface.write(
            context.text(watch.price), endingAt: area.maxX,
            row: area.height > 2 ? last - 1 : area.minY,
            style: .accent.bold)
        let edge = surface.write(
            "\(surface.symbols.bullet) \(stock.full)", endingAt: area.maxX, row: last,
            style: stock.style)
        let reference = SafeText(sanitizing: watch.modelCode)
        let brand = SafeText(sanitizing: watch.brand)
        let room = edge - area.minX - 2
        if area.height > 2 {
            surface.write(brand, at: Position(x: area.minX, y: last - 1), style: .dim)
            surface.write(
                reference, at: Position(x: area.minX, y: last), style: .dim, maxWidth: room)
        } else {
            let both: SafeText = "\(brand) \(surface.symbols.middleDot) \(reference)"
            let line = both.width <= room ? both : reference
            surface.write(line, at: Position(x: area.minX, y: last), style: .dim, maxWidth: room)
        }
    }

    private func drawDelivery(on surface: inout Surface, in row: Rect, _ context: PaneContext) {
        guard !row.isEmpty, let method = context.settings?.shippingMethods.first else { return }
        let arrives = ShopWords.delivery(method, context)
        let both: SafeText = "\(arrives) \(surface.symbols.middleDot) \(ShopWords.returns)"
        let used = surface.write(
            both.width <= row.width ? both : arrives, at: row.origin, style: .dim)
        let saved: SafeText = "saved"
        guard context.saved.contains(watch.id), used + saved.width + 4 <= row.width else { return }
        surface.write(
            "\(surface.symbols.check) \(saved)", endingAt: row.maxX, row: row.minY, style: .accent)
    }

    private func drawBuy(on surface: inout Surface, in row: Rect) {
        let symbols = surface.symbols
        let isThere = watch.stockQuantity > 0
        let button = Button(
            isThere ? "Add to cart" : "Mail me when it is back", key: "a", isPrimary: isThere)
        button.draw(on: &surface, at: Position(x: row.maxX - button.width, y: row.minY))
        if isAlone { surface.setCursor(row.origin) }
        guard isThere else { return }
        var position = row.origin
        position.x += surface.write("Quantity", at: position, style: .faint) + 2
        position.x += surface.write(symbols.arrowLeft, at: position, style: .dim) + 1
        position.x += surface.write("\(pane.quantity)", at: position, style: .text.bold) + 1
        surface.write(symbols.arrowRight, at: position, style: .dim)
    }
}
