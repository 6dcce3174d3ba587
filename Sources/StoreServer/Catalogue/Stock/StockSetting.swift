import ShopModel

/// Sets how many of a watch are on hand, with a ledger row of the difference.
struct StockSetting: Sendable {
    let watch: WatchID
    let quantity: Int
    let actor: Actor
    /// How many are taken to be there; nil for any number.
    var expected: Int?
    /// What is said of it.
    var note: String?

    /// Does it; throws `not_found`, `stock_changed` and `stock_reserved`.
    func apply(at time: Timestamp, in transaction: Transaction) throws {
        let current = try WatchRepository().lock(watch, in: transaction)
        try StockChange(
            to: quantity, of: current, expecting: expected, actor: actor, note: note,
            action: "stock.set"
        ).apply(at: time, in: transaction)
    }
}
