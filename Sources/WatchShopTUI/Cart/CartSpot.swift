import ShopModel

/// Where a watch stood before it was changed: its line in the cart, and what was saved of it.
struct CartSpot: Equatable, Sendable {
    /// The watch.
    let watch: WatchID
    private let line: CartLine?
    private let index: Int
    private let saved: CartLine?

    /// Notes where a watch stands now.
    init(of watch: WatchID, _ context: PaneContext) {
        let lines = context.cart.lines
        self.watch = watch
        index = lines.firstIndex { $0.watchID == watch } ?? lines.count
        line = index < lines.count ? lines[index] : nil
        saved = context.saved.lines.first { $0.watchID == watch }
    }

    /// Returns what puts the watch there again; everything else stays as it is.
    func restoring(_ context: PaneContext) -> [Effect] {
        var lines = context.cart.lines.filter { $0.watchID != watch }
        if let line { lines.insert(line, at: min(index, lines.count)) }
        var others = context.saved
        others.forget(watch)
        if let saved { others.keep(saved) }
        let cart = Effect.cart(.replace(Cart(lines: lines)))
        return others == context.saved ? [cart] : [cart, .cart(.replaceSaved(others))]
    }
}
