import ShopModel

extension WatchRepository {
    /// Adds the watches of a file behind so many others, each with its first movement of stock and
    /// its change.
    func insert(
        _ seed: CatalogueSeed, from position: Int = 0, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) {
        for (position, item) in zip(position..., seed.watches) {
            let id = WatchID(modelCode: item.watch.modelCode)
            try insert(
                WatchFacts(item), id: id, position: position, at: time, in: transaction)
            try StockLedger().stock(
                id, with: item.watch.stockQuantity, at: time, in: transaction)
        }
    }
}
