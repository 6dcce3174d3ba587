import ShopModel

/// The SQL of what the mail to somebody who waits for a watch must know.
struct StockSubscriptions {
    struct Subscription: Sendable {
        let watchID: WatchID
        let email: String
    }

    /// Returns who waits for which watch; nil where they have stopped.
    func find(_ id: Int64, in reader: some SQLReader) throws(DatabaseError) -> Subscription? {
        let row = try reader.first(
            "SELECT watch_id, email FROM stock_subscriptions WHERE subscription_id = $1", [id])
        guard let row else { return nil }
        return Subscription(watchID: try row.get("watch_id"), email: try row.get("email"))
    }

    /// Lets somebody wait again who was to be told.
    func renew(_ id: Int64, in transaction: Transaction) throws(DatabaseError) {
        try transaction.execute(
            "UPDATE stock_subscriptions SET notified_at = NULL WHERE subscription_id = $1", [id])
    }
}
