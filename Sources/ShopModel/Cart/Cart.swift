/// What a shopper has picked: at most one line a watch, in the order of picking.
package struct Cart: Hashable, Sendable, Codable {
    /// The lines, oldest first.
    package private(set) var lines: [CartLine]

    /// Makes a cart; a second line for one watch is added to its first.
    package init(lines: [CartLine] = []) {
        self.lines = []
        for line in lines { add(line) }
    }

    /// Whether nothing is in it.
    package var isEmpty: Bool { lines.isEmpty }

    /// How many pieces are in it.
    package var pieceCount: Int { lines.reduce(0) { $0 + $1.quantity } }

    /// Returns how many pieces of a watch are in it.
    package func quantity(of watch: WatchID) -> Int {
        lines.first { $0.watchID == watch }?.quantity ?? 0
    }

    /// Puts pieces in; a watch that is there already takes the newer name and price.
    package mutating func add(_ line: CartLine) {
        guard line.quantity > 0 else { return }
        guard let index = lines.firstIndex(where: { $0.watchID == line.watchID }) else {
            lines.append(line)
            return
        }
        let quantity = lines[index].quantity + line.quantity
        lines[index] = line
        lines[index].quantity = quantity
    }

    /// Sets how many pieces of a watch there are; none takes the line away.
    package mutating func setQuantity(_ quantity: Int, of watch: WatchID) {
        guard let index = lines.firstIndex(where: { $0.watchID == watch }) else { return }
        if quantity > 0 {
            lines[index].quantity = quantity
        } else {
            lines.remove(at: index)
        }
    }

    /// Sets the price of a watch's line to what the shopper has now been shown.
    package mutating func setUnitPrice(_ price: Money, of watch: WatchID) {
        guard let index = lines.firstIndex(where: { $0.watchID == watch }) else { return }
        lines[index].unitPrice = price
    }

    /// What all lines cost together; throws where a sum overflows or currencies differ.
    package func subtotal(currency: Currency) throws(MoneyError) -> Money {
        var total = Money.zero(currency)
        for line in lines { total = try total.adding(line.subtotal()) }
        return total
    }
}
