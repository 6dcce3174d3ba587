import ShopModel

/// The SQL of the addresses that customers keep.
///
/// Whoever changes them holds the account's row (``CustomerRepository/lock(_:in:)``).
struct AddressRepository {
    private static let columns =
        """
        address_id, name, line1, line2, city, region, postal_code, country, phone, is_default
        """

    /// Returns the addresses of an account, the default first, then the newest.
    func all(
        of customer: CustomerID, in reader: some SQLReader
    ) throws(DatabaseError) -> [CustomerAddress] {
        try reader.query(
            """
            SELECT \(Self.columns) FROM customer_addresses WHERE customer_id = $1
            ORDER BY is_default DESC, address_id DESC
            """,
            [customer]
        ).map(Self.address)
    }

    func find(
        _ id: AddressID, of customer: CustomerID, in reader: some SQLReader
    ) throws(DatabaseError) -> CustomerAddress? {
        try reader.first(
            """
            SELECT \(Self.columns) FROM customer_addresses
            WHERE address_id = $1 AND customer_id = $2
            """,
            [id, customer]
        ).map(Self.address)
    }

    /// Adds an address that is not the default.
    func insert(
        _ address: Address, of customer: CustomerID, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) -> AddressID {
        let row = try transaction.first(
            """
            INSERT INTO customer_addresses
                (customer_id, name, line1, line2, city, region, postal_code, country, phone,
                 is_default, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $10)
            RETURNING address_id
            """,
            [
                customer, address.name, address.line1, address.line2, address.city,
                address.region, address.postalCode, address.country, address.phone, time,
            ])
        guard let row else {
            throw .other(code: 0, message: "an inserted address came back without a row")
        }
        return try row.get("address_id")
    }

    func update(
        _ id: AddressID, to address: Address, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            UPDATE customer_addresses SET name = $2, line1 = $3, line2 = $4, city = $5,
                region = $6, postal_code = $7, country = $8, phone = $9, updated_at = $10
            WHERE address_id = $1
            """,
            [
                id, address.name, address.line1, address.line2, address.city, address.region,
                address.postalCode, address.country, address.phone, time,
            ])
    }

    /// Makes an address the default and every other one of the account not.
    func makeDefault(
        _ id: AddressID, of customer: CustomerID, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            UPDATE customer_addresses SET is_default = 0
            WHERE customer_id = $1 AND is_default = 1 AND address_id <> $2
            """,
            [customer, id])
        try transaction.execute(
            "UPDATE customer_addresses SET is_default = 1 WHERE address_id = $1", [id])
    }

    /// Removes an address; false where the account has no such one.
    func delete(
        _ id: AddressID, of customer: CustomerID, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            "DELETE FROM customer_addresses WHERE address_id = $1 AND customer_id = $2",
            [id, customer])
        return changed == 1
    }

    private static func address(_ row: Row) throws(DatabaseError) -> CustomerAddress {
        CustomerAddress(
            id: try row.get("address_id"),
            address: Address(
                name: try row.get("name"), line1: try row.get("line1"),
                line2: try row.get("line2"), city: try row.get("city"),
                region: try row.get("region"), postalCode: try row.get("postal_code"),
                country: try row.get("country"), phone: try row.get("phone")),
            isDefault: try row.get("is_default"))
    }
}
