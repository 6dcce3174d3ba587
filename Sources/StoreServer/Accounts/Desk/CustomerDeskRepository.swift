import ShopModel

/// The SQL of the accounts as whoever manages the store sees them.
struct CustomerDeskRepository {
    /// The currency of the store.
    let currency: Currency

    /// Orders that were paid count with what was paid, refunds with what went back.
    private static let columns =
        """
        c.customer_id, c.email, c.full_name, c.phone, c.address, c.city, c.country, c.role,
        c.disabled_at, c.created_at, c.deleted_at,
        (SELECT COUNT(*) FROM orders o WHERE o.customer_id = c.customer_id) AS order_count,
        (SELECT MAX(o.order_date) FROM orders o WHERE o.customer_id = c.customer_id)
            AS last_order_at,
        CAST((SELECT COALESCE(SUM(o.total_amount), 0) FROM orders o
            WHERE o.customer_id = c.customer_id
                AND o.payment_status IN ('succeeded', 'partially_refunded', 'refunded'))
            AS BIGINT) AS paid_amount,
        CAST((SELECT COALESCE(SUM(r.amount), 0) FROM refunds r
            JOIN orders o ON o.order_id = r.order_id
            WHERE o.customer_id = c.customer_id AND r.status = 'succeeded')
            AS BIGINT) AS refunded_amount
        """

    /// Returns the accounts of a filter, the newest first.
    func all(
        _ filter: CustomerFilter, in reader: some SQLReader
    ) throws(DatabaseError) -> [CustomerRecord] {
        let conditions = filter.conditions
        return try reader.query(
            """
            SELECT \(Self.columns) FROM customers c WHERE \(conditions.sql)
            ORDER BY c.customer_id DESC
            """,
            conditions.parameters
        ).map(record)
    }

    /// Returns how many accounts a filter finds.
    func count(
        _ filter: CustomerFilter, in reader: some SQLReader
    ) throws(DatabaseError) -> Int {
        let conditions = filter.conditions
        let row = try reader.first(
            "SELECT COUNT(*) AS total FROM customers c WHERE \(conditions.sql)",
            conditions.parameters)
        return try row?.get("total") ?? 0
    }

    /// Returns some of the accounts of a filter, the newest first.
    func records(
        _ filter: CustomerFilter, offset: Int, limit: Int, in reader: some SQLReader
    ) throws(DatabaseError) -> [CustomerRecord] {
        var conditions = filter.conditions
        let count = conditions.bind(limit)
        let start = conditions.bind(offset)
        let rows = try reader.query(
            """
            SELECT \(Self.columns) FROM customers c WHERE \(conditions.sql)
            ORDER BY c.customer_id DESC LIMIT \(count) OFFSET \(start)
            """,
            conditions.parameters)
        return try rows.map(record)
    }

    /// Returns an account, whether or not it is there still.
    func find(
        _ id: CustomerID, in reader: some SQLReader
    ) throws(DatabaseError) -> CustomerRecord? {
        try reader.first(
            "SELECT \(Self.columns) FROM customers c WHERE c.customer_id = $1", [id]
        ).map(record)
    }

    /// Sets what a person may do; false where the account was given up.
    func update(
        _ id: CustomerID, role: Role, disabledAt: Timestamp?, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE customers SET role = $2, disabled_at = $3, updated_at = $4,
                version = version + 1
            WHERE customer_id = $1 AND deleted_at IS NULL
            """,
            [id, role, disabledAt, time])
        return changed == 1
    }

    private func record(_ row: Row) throws(DatabaseError) -> CustomerRecord {
        let disabledAt: Timestamp? = try row.get("disabled_at")
        return CustomerRecord(
            customer: try CustomerRepository.customer(row), isDisabled: disabledAt != nil,
            createdAt: try row.get("created_at"), deletedAt: try row.get("deleted_at"),
            orderCount: try row.get("order_count"), lastOrderAt: try row.get("last_order_at"),
            paidAmount: try amount("paid_amount", of: row),
            refundedAmount: try amount("refunded_amount", of: row), currency: currency)
    }

    private func amount(_ column: String, of row: Row) throws(DatabaseError) -> DecimalText {
        DecimalText(Money(minorUnits: try row.get(column), currency: currency))
    }
}
