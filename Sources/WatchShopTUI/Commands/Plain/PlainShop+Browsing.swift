import LocalCache
import ShopModel
import TerminalUI

extension PlainShop {
    /// How many watches are said at a time.
    private static let pageSize = 10

    /// Searches, and opens what was found.
    mutating func browse() async throws(PlainConsole.Ended) {
        let words = try console.ask("Search for, or Enter for all watches")
        var start = 0
        while true {
            let range = start..<(start + Self.pageSize)
            let found = await read { store throws(CacheError) in
                try await store.catalogue.window(CatalogueQuery(search: words), range)
            }
            guard let found else { return }
            guard found.total > 0 else {
                return console.say("Nothing fits \(SafeText(sanitizing: words)).")
            }
            let last = start + found.rows.count
            let hasMore = last < found.total
            let title = SafeText("Watches \(start + 1) to \(last) of \(context.text(found.total))")
            let names = found.rows.map { PlainWords.line($0, context) } + (hasMore ? ["More"] : [])
            guard let index = try console.choose(title, names) else { return }
            if found.rows.indices.contains(index) {
                try await show(found.rows[index])
            } else {
                start = last
            }
        }
    }

    private mutating func show(_ watch: Watch) async throws(PlainConsole.Ended) {
        console.say()
        console.say(SafeText(sanitizing: watch.name))
        console.say("Price: \(context.text(watch.price)), tax included")
        console.say("Stock: \(StockWords(watch, context).full)")
        console.say("Reference: \(SafeText(sanitizing: watch.modelCode))")
        for row in SpecRows(watch.specs, width: .max).rows {
            console.say("\(row.label): \(row.value)")
        }
        for line in SafeParagraphs(sanitizing: watch.description).lines { console.say(line) }
        guard try console.choose("This watch", ["Add to the cart"]) != nil else { return }
        try await add(watch)
    }

    private mutating func add(_ watch: Watch) async throws(PlainConsole.Ended) {
        let most = min(watch.stockQuantity, context.settings?.maxQuantity ?? watch.stockQuantity)
        let room = most - context.cart.quantity(of: watch.id)
        guard room > 0 else {
            return console.say("More of this watch cannot be ordered now.")
        }
        let answer = try console.ask("How many, 1 to \(room)", suggested: "1")
        guard let quantity = Int(answer), (1...room).contains(quantity) else {
            return console.say("Nothing was added: a number from 1 to \(room) is wanted.")
        }
        context.cart.add(CartLine(watch, quantity: quantity))
        await saveCart()
        console.say("Added. The cart has \(PlainWords.pieces(context.cart.pieceCount)).")
    }
}
