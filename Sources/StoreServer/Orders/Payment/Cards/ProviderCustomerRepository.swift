import ShopModel

/// The SQL of the accounts' names at the provider.
struct ProviderCustomerRepository {
    /// Returns the provider's name of an account; nil where it has none.
    func find(_ customer: CustomerID, in reader: some SQLReader) throws(DatabaseError) -> String? {
        let row = try reader.first(
            "SELECT provider_id FROM provider_customers WHERE customer_id = $1", [customer])
        return try row?.get("provider_id")
    }

    /// Returns the provider's name of whoever an order belongs to; guests have none.
    func find(_ owner: OrderOwner, in reader: some SQLReader) throws(DatabaseError) -> String? {
        switch owner {
        case .customer(let id): try find(id, in: reader)
        case .guest: nil
        }
    }

    /// Keeps the provider's name of an account; one that is known stays.
    func insert(
        _ name: String, of customer: CustomerID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO provider_customers (customer_id, provider_id, created_at)
            VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
            """,
            [customer, name, time])
    }
}
