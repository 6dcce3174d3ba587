import ShopModel

/// The SQL of who waits for which watch.
struct SubscriptionRepository: Sendable {
    private static let columns = "subscription_id, watch_id, email, removal_token"

    /// Adds someone who waits for a watch; who waits already goes on, and who was told before
    /// waits again.
    func insert(
        _ watch: WatchID, email: String, customer: CustomerID?, token: String,
        at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO stock_subscriptions
                (watch_id, email, email_key, customer_id, removal_token, created_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (watch_id, email_key) DO UPDATE SET
                notified_at = NULL, created_at = excluded.created_at
            WHERE stock_subscriptions.notified_at IS NOT NULL
            """,
            [watch, email, EmailAddress.normalized(email), customer, token, time])
    }

    /// Returns how many watches an address waits for.
    func countWaiting(email: String, in reader: some SQLReader) throws(DatabaseError) -> Int {
        let row = try reader.first(
            """
            SELECT count(*) AS total FROM stock_subscriptions
            WHERE email_key = $1 AND notified_at IS NULL
            """,
            [EmailAddress.normalized(email)])
        return try row?.get("total") ?? 0
    }

    /// Returns a subscription by its id; nil for one that was taken back.
    func find(_ id: Int64, in reader: some SQLReader) throws(DatabaseError) -> StockSubscription? {
        let row = try reader.first(
            "SELECT \(Self.columns) FROM stock_subscriptions WHERE subscription_id = $1", [id])
        guard let row else { return nil }
        return try StockSubscription(row)
    }

    /// Returns a subscription by its token; nil where there is none.
    func find(
        token: String, in reader: some SQLReader
    ) throws(DatabaseError) -> StockSubscription? {
        let row = try reader.first(
            "SELECT \(Self.columns) FROM stock_subscriptions WHERE removal_token = $1", [token])
        guard let row else { return nil }
        return try StockSubscription(row)
    }

    /// Takes a subscription back; false where there is none.
    func remove(token: String, in transaction: Transaction) throws(DatabaseError) -> Bool {
        try transaction.execute(
            "DELETE FROM stock_subscriptions WHERE removal_token = $1", [token]) == 1
    }

    /// Forgets who was told before a moment.
    func prune(before time: Timestamp, in transaction: Transaction) throws(DatabaseError) {
        try transaction.execute(
            "DELETE FROM stock_subscriptions WHERE notified_at < $1", [time])
    }
}

extension StockSubscription {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        self.init(
            id: try row.get("subscription_id"), watch: try row.get("watch_id"),
            email: try row.get("email"), removalToken: try row.get("removal_token"))
    }
}
