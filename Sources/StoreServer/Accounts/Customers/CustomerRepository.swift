import ShopModel

/// The SQL of the accounts.
struct CustomerRepository {
    static let columns =
        "customer_id, email, full_name, phone, address, city, country, role, disabled_at"

    /// Opens an account; throws ``DatabaseError/uniqueViolation(table:columns:)`` for a known address.
    func insert(
        _ request: RegisterRequest, passwordHash: String, role: Role, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) -> Customer {
        let rows = try transaction.query(
            """
            INSERT INTO customers
                (email, email_key, full_name, password_hash, phone, address, city, country, role,
                 created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
            RETURNING \(Self.columns)
            """,
            [
                request.email, EmailAddress.normalized(request.email), request.fullName,
                passwordHash, request.phone, request.address, request.city, request.country, role,
                time,
            ])
        guard let row = rows.first else {
            throw .other(code: 0, message: "an inserted account came back without a row")
        }
        return try Self.customer(row)
    }

    /// Returns the account with an address, in whatever spelling.
    func find(
        email: String, in reader: some SQLReader
    ) throws(DatabaseError) -> StoredCustomer? {
        let row = try reader.first(
            "SELECT \(Self.columns), password_hash FROM customers WHERE email_key = $1",
            [EmailAddress.normalized(email)])
        guard let row else { return nil }
        let disabledAt: Timestamp? = try row.get("disabled_at")
        return StoredCustomer(
            customer: try Self.customer(row), passwordHash: try row.get("password_hash"),
            isDisabled: disabledAt != nil)
    }

    /// Returns the hash of an account's password; nil where the account is disabled or gone.
    func passwordHash(
        of id: CustomerID, in reader: some SQLReader
    ) throws(DatabaseError) -> String? {
        try reader.first(
            """
            SELECT password_hash FROM customers WHERE customer_id = $1 AND disabled_at IS NULL
            """,
            [id])?.get("password_hash")
    }

    /// Returns an account as it is now, unless it is disabled.
    func findEnabled(
        _ id: CustomerID, in reader: some SQLReader
    ) throws(DatabaseError) -> Customer? {
        let row = try reader.first(
            """
            SELECT \(Self.columns) FROM customers WHERE customer_id = $1 AND disabled_at IS NULL
            """,
            [id])
        return try row.map(Self.customer)
    }

    static func customer(_ row: Row) throws(DatabaseError) -> Customer {
        Customer(
            id: try row.get("customer_id"), email: try row.get("email"),
            fullName: try row.get("full_name"), phone: try row.get("phone"),
            address: try row.get("address"), city: try row.get("city"),
            country: try row.get("country"), role: try row.get("role"))
    }
}

/// An account with what it is logged in by.
struct StoredCustomer: Sendable {
    let customer: Customer
    let passwordHash: String
    let isDisabled: Bool
}
