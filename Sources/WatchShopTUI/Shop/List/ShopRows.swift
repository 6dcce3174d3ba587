import ShopModel
import TerminalUI

/// The rows of the list that are in sight.
struct ShopRows {
    /// Whose rows they are.
    let pane: ShopPane
    /// Whether collections stand in rows of their own.
    let hasHeadings: Bool

    /// The columns of the collection, the gap included.
    private static let collectionWidth = 14
    /// The columns of the stock, the gap included.
    private static let stockWidth = 10
    /// The columns that a list has at least where it has one for the stock.
    private static let widthWithStock = 52

    /// Draws the rows and returns the places of the watches that had room.
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) -> Range<Int> {
        let list = pane.list
        let names = names(in: area, surface.symbols, context)
        var index = list.top
        var y = area.minY
        while y < area.maxY, index < list.count {
            let isFirst = index == list.top || pane.startsRun(index)
            if hasHeadings, isFirst, let watch = pane.watch(at: index) {
                guard y + 1 < area.maxY else { break }
                surface.write(
                    SafeText(sanitizing: watch.collection), at: Position(x: area.minX + 1, y: y),
                    style: .dim.bold, maxWidth: area.width - 1)
                y += 1
            }
            let row = Rect(x: area.minX, y: y, width: area.width, height: 1)
            surface.prepareRow(
                row, index: index, isSelected: index == list.selectedIndex,
                isFocused: pane.hasListFocus)
            if let watch = pane.watch(at: index) {
                draw(
                    watch, name: names[index - list.top], at: index, isFirst: isFirst,
                    on: &surface, in: row, context)
            } else {
                surface.write(surface.symbols.ellipsis, at: row.origin.moved(x: 2), style: .faint)
            }
            y += 1
            index += 1
        }
        return list.top..<index
    }

    private func draw(
        _ watch: Watch, name: SafeText, at index: Int, isFirst: Bool,
        on surface: inout Surface, in row: Rect, _ context: PaneContext
    ) {
        let isSelected = index == pane.list.selectedIndex
        let stock = StockWords(watch, context)
        var edge = row.maxX
        if hasStockColumn(row) {
            surface.write(stock.short, endingAt: edge - 1, row: row.minY, style: stock.style)
            edge -= Self.stockWidth
            writePrice(watch, on: &surface, endingAt: edge, row.minY, isSelected, context)
        } else if watch.stockQuantity <= 0 {
            surface.write(stock.short, endingAt: edge, row: row.minY, style: stock.style)
        } else {
            writePrice(watch, on: &surface, endingAt: edge, row.minY, isSelected, context)
        }
        if hasCollectionColumn, isFirst {
            surface.write(
                SafeText(sanitizing: watch.collection), at: row.origin.moved(x: 2), style: .dim,
                maxWidth: Self.collectionWidth - 1)
        }
        if pane.comparison.contains(watch.id) {
            surface.write(
                surface.symbols.check, at: row.origin.moved(x: nameOffset - 1),
                style: .accent.bold)
        }
        surface.write(
            name, at: row.origin.moved(x: nameOffset), style: isSelected ? .text.bold : .text)
    }

    private func writePrice(
        _ watch: Watch, on surface: inout Surface, endingAt edge: Int, _ y: Int,
        _ isSelected: Bool, _ context: PaneContext
    ) {
        surface.write(
            context.text(watch.price), endingAt: edge, row: y, style: isSelected ? .accent : .text)
    }

    /// Whether collections have a column; in any other order than the store's they go with the name.
    private var hasCollectionColumn: Bool { !hasHeadings && pane.isGrouped }

    private var nameOffset: Int { hasCollectionColumn ? 2 + Self.collectionWidth : 2 }

    private func hasStockColumn(_ row: Rect) -> Bool { row.width >= Self.widthWithStock }

    private func name(of watch: Watch?) -> String {
        guard let watch else { return "" }
        return pane.isGrouped ? watch.nameInCollection : watch.shortName
    }

    /// The names of the watches in sight, cut so that no two of a collection read alike.
    private func names(
        in area: Rect, _ symbols: SymbolSet, _ context: PaneContext
    ) -> [SafeText] {
        let indices = pane.list.top..<min(pane.list.count, pane.list.top + area.height)
        let stockWidth = hasStockColumn(area) ? Self.stockWidth : 0
        let names = indices.map { index in
            let watch = pane.watch(at: index)
            let price = watch.map { context.text($0.price).width } ?? 0
            return WatchName(
                text: SafeText(sanitizing: name(of: watch)),
                room: area.width - nameOffset - stockWidth - price - 1,
                ellipsis: symbols.ellipsis)
        }
        return WatchName.fitted(names)
    }
}
