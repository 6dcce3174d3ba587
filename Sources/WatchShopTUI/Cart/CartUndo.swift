import ShopModel

/// A line as it was before its last change, and where it stood.
struct CartUndo: Equatable, Sendable {
    /// The line.
    let line: CartLine
    /// Its place among the lines.
    let index: Int

    /// Returns a cart in which the line is again as it was.
    func applied(to cart: Cart) -> Cart {
        var lines = cart.lines.filter { $0.watchID != line.watchID }
        lines.insert(line, at: min(index, lines.count))
        return Cart(lines: lines)
    }
}
