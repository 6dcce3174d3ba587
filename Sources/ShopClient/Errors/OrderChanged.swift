package import ShopModel

/// What a store changed about an order since its shopper saw it.
package struct OrderChanged: Equatable, Sendable {
    /// The lines that differ.
    package var lines: [LineChange]
    /// How the total differs, where it does.
    package var total: TotalChange?

    /// Creates a change from its facts.
    package init(lines: [LineChange], total: TotalChange?) {
        self.lines = lines
        self.total = total
    }
}
