import ShopModel
import TerminalUI

/// The selected watch: picture, price, stock, what it is, and how to buy it.
struct WatchDetail {
    /// The watch.
    let watch: Watch
    /// How many pieces are added.
    let quantity: Int
    /// Its picture, or the one before until its own is drawn.
    let picture: CellPicture?
    /// Whether it has the whole pane, and the hardware cursor.
    let isAlone: Bool

    /// Draws what there is room for.
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        let regions = DetailRegions(area: area, watch: watch)
        picture?.draw(on: &surface, in: regions.picture)
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
        surface.write(both.width <= row.width ? both : arrives, at: row.origin, style: .dim)
    }

    private func drawBuy(on surface: inout Surface, in row: Rect) {
        let symbols = surface.symbols
        let button = Button("Add to cart", key: "a", isPrimary: watch.stockQuantity > 0)
        button.draw(on: &surface, at: Position(x: row.maxX - button.width, y: row.minY))
        var position = row.origin
        position.x += surface.write("Quantity", at: position, style: .faint) + 2
        position.x += surface.write(symbols.arrowLeft, at: position, style: .dim) + 1
        position.x += surface.write("\(quantity)", at: position, style: .text.bold) + 1
        surface.write(symbols.arrowRight, at: position, style: .dim)
        if isAlone { surface.setCursor(row.origin) }
    }
}
