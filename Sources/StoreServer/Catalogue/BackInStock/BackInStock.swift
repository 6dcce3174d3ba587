import ShopModel

/// Owes a mail to everyone who waits for a watch, as soon as it can be bought again.
struct BackInStock: Sendable {
    /// Queues the mails, one for each who waits; who has been told once is not told again until
    /// they ask anew.
    func wake(_ watch: WatchID, at time: Timestamp, in transaction: Transaction) throws {
        let woken = try transaction.query(
            """
            UPDATE stock_subscriptions SET notified_at = $2
            WHERE watch_id = $1 AND notified_at IS NULL RETURNING subscription_id
            """,
            [watch, time])
        for row in woken {
            try JobQueue().send(
                .backInStock(subscription: try row.get("subscription_id")), at: time,
                in: transaction)
        }
    }
}
