import ShopModel

extension CustomerRepository {
    /// Sets the hash of a password; false where the account is disabled or, if `former` is given,
    /// its hash is another by now.
    func setPasswordHash(
        _ hash: String, former: String?, of id: CustomerID, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE customers SET password_hash = $2, updated_at = $3, version = version + 1
            WHERE customer_id = $1 AND disabled_at IS NULL
                AND password_hash = COALESCE($4, password_hash)
            """,
            [id, hash, time, former])
        return changed == 1
    }

    /// Changes what a person says of themselves and returns the account; nil where it is disabled.
    func update(
        _ id: CustomerID, with request: UpdateProfileRequest, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) -> Customer? {
        var assignments: [(column: String, value: any SQLValueConvertible)] = []
        if let name = request.fullName { assignments.append(("full_name", name)) }
        for (column, change) in [
            ("phone", request.phone), ("address", request.address), ("city", request.city),
            ("country", request.country),
        ] {
            guard case .set(let value) = change else { continue }
            assignments.append((column, value))
        }
        let list = assignments.enumerated().map { ", \($1.column) = $\($0 + 3)" }.joined()
        let row = try transaction.first(
            """
            UPDATE customers SET updated_at = $2, version = version + 1\(list)
            WHERE customer_id = $1 AND disabled_at IS NULL
            RETURNING \(Self.columns)
            """,
            [id, time] + assignments.map(\.value))
        return try row.map(Self.customer)
    }

    /// Holds an account's row until the commit, so that what belongs to it is changed by one
    /// transaction at a time; false where the account is disabled.
    func lock(_ id: CustomerID, in transaction: Transaction) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE customers SET version = version WHERE customer_id = $1 AND disabled_at IS NULL
            """,
            [id])
        return changed == 1
    }
}
