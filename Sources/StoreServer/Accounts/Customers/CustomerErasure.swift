import ShopModel

/// Removes what the store knows of a person, but for what their orders must say.
struct CustomerErasure {
    /// The hash that the account is left with, which no password has.
    let decoy: String

    /// The rows of a person that go with the account, each by the number of the account.
    private static let rows = [
        "DELETE FROM sessions WHERE customer_id = $1",
        "DELETE FROM password_resets WHERE customer_id = $1",
        "DELETE FROM script_tokens WHERE customer_id = $1",
        "DELETE FROM customer_addresses WHERE customer_id = $1",
        "DELETE FROM stock_subscriptions WHERE customer_id = $1",
        "DELETE FROM carts WHERE customer_id = $1",
        "DELETE FROM provider_customers WHERE customer_id = $1",
    ]

    /// Empties an account for ever, here and at the payment provider; false where it is disabled.
    ///
    /// Its address of mail can be registered anew. What takes its place is no address, so that
    /// nobody can register that.
    func erase(
        _ id: CustomerID, at time: Timestamp, in transaction: Transaction
    ) throws -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE customers SET email = '', email_key = $2, full_name = '', password_hash = $3,
                phone = NULL, address = NULL, city = NULL, country = NULL, role = 'customer',
                disabled_at = $4, deleted_at = $4, updated_at = $4, version = version + 1
            WHERE customer_id = $1 AND disabled_at IS NULL
            """,
            [id, "deleted:\(id)", decoy, time])
        guard changed == 1 else { return false }
        if let name = try ProviderCustomerRepository().find(id, in: transaction) {
            try JobQueue().add(
                ForgetCustomerJob(name: name), key: "forget-provider-customer-\(id)", due: time,
                in: transaction)
        }
        for statement in Self.rows { try transaction.execute(statement, [id]) }
        return true
    }
}
