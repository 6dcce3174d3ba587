import ShopModel

extension DemoAccounts {
    /// Throws ``StoreStartError/demoAccounts(_:)`` where accounts of a demo can be logged in with.
    static func requireNone(in database: any Database) async throws {
        let rows = try await database.query(
            """
            SELECT email FROM customers
            WHERE email_key LIKE '%@watchshop.demo' AND disabled_at IS NULL
            ORDER BY customer_id
            """)
        let emails = try rows.map { try $0.get("email", as: String.self) }
        guard emails.isEmpty else { throw StoreStartError.demoAccounts(emails) }
    }
}
