import ShopModel

/// The SQL of one account's cart.
struct CartRepository: Sendable {
    let owner: CustomerID

    /// Returns the cart at today's prices, with a warning for each line that cannot be had in full.
    func cart(in reader: some SQLReader) throws -> AccountCart {
        let row = try reader.first(
            "SELECT version FROM carts WHERE customer_id = $1", [owner])
        let settings = try StoreRepository().requireSettings(in: reader)
        var lines: [OrderLine] = []
        var available: [Int] = []
        var warnings: [CartWarning] = []
        let wanted = try quantities(in: reader)
        let offers = try StockRepository().offers(of: wanted.map(\.watchID), in: reader)
        for item in wanted {
            guard let offer = offers.first(where: { $0.watchID == item.watchID }) else {
                warnings.append(CartWarning(item, .notSold, requested: item.quantity))
                continue
            }
            lines.append(try OrderLine(offer, quantity: item.quantity))
            available.append(max(0, offer.available))
            if let code = offer.shortage(of: item.quantity) {
                warnings.append(CartWarning(item, code, requested: item.quantity))
            }
        }
        return AccountCart(
            version: try row?.get("version") ?? 0, lines: lines, available: available,
            subtotal: try Money.sum(lines.map(\.subtotal), currency: settings.currency),
            warnings: warnings)
    }

    /// Returns what is in the cart, in the order of adding.
    func quantities(in reader: some SQLReader) throws(DatabaseError) -> [WatchQuantity] {
        var items: [WatchQuantity] = []
        let rows = try reader.query(
            """
            SELECT watch_id, quantity FROM cart_items WHERE customer_id = $1
            ORDER BY added_at, watch_id
            """,
            [owner])
        for row in rows {
            items.append(
                WatchQuantity(watchID: try row.get("watch_id"), quantity: try row.get("quantity")))
        }
        return items
    }

    /// Counts the cart's version up, which also keeps others out until the commit.
    ///
    /// False where it has another version than the one that is expected.
    func touch(
        expecting version: Int64?, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        try transaction.execute(
            """
            INSERT INTO carts (customer_id, version, updated_at) VALUES ($1, 0, $2)
            ON CONFLICT (customer_id) DO NOTHING
            """,
            [owner, time])
        let row = try transaction.first(
            """
            UPDATE carts SET version = version + 1, updated_at = $2
            WHERE customer_id = $1
                AND (version = $3 OR CAST($3 AS \(transaction.dialect.int64)) IS NULL)
            RETURNING version
            """,
            [owner, time, version])
        guard let row else { return false }
        transaction.recordChange(
            .cart, id: owner.description, version: try row.get("version"),
            owner: Buyer.text(of: owner))
        return true
    }

    /// Sets how many of a watch there are.
    func set(
        _ quantity: Int, of watch: WatchID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO cart_items (customer_id, watch_id, quantity, added_at)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT (customer_id, watch_id) DO UPDATE SET quantity = excluded.quantity
            """,
            [owner, watch, quantity, time])
    }

    /// Takes a watch out, or every one, and returns how many watches there were.
    func remove(
        _ watch: WatchID? = nil, in transaction: Transaction
    ) throws(DatabaseError) -> Int {
        try transaction.execute(
            """
            DELETE FROM cart_items
            WHERE customer_id = $1 AND (watch_id = $2 OR CAST($2 AS TEXT) IS NULL)
            """,
            [owner, watch])
    }
}

extension CartWarning {
    /// Warns of what a cart has of a watch.
    init(_ item: WatchQuantity, _ code: Code, requested: Int) {
        self.init(
            watchID: item.watchID, code: code, requested: requested, quantity: item.quantity)
    }
}
