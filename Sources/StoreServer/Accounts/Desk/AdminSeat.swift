import ShopModel

/// The rule that a store always has someone who manages it.
enum AdminSeat {
    /// Tells whether an account manages the store and no other one does.
    ///
    /// Two who step down at once would each see the other: so this is decided by one transaction at
    /// a time, which holds the store's row until its commit.
    static func isOnly(_ id: CustomerID, in transaction: Transaction) throws -> Bool {
        try transaction.execute("UPDATE store SET store_row = store_row WHERE store_row = 1")
        let admins = try transaction.query(
            """
            SELECT customer_id FROM customers WHERE role = 'admin' AND disabled_at IS NULL LIMIT 2
            """)
        let ids: [CustomerID] = try admins.map { try $0.get("customer_id") }
        return ids == [id]
    }

    /// What is answered to whoever would leave the store to nobody.
    static let refusal = Problem(.lastAdmin, detail: "Nobody else manages the store.")
}
