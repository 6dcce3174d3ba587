import ShopModel

/// Whom an order's mails go to.
extension OrderRepository {
    /// Returns whom the store writes to about an order; nil where there is no such order.
    func contact(of id: OrderID, in reader: some SQLReader) throws(DatabaseError) -> OrderContact? {
        let row = try reader.first(
            """
            SELECT COALESCE(c.email, o.guest_email, '') AS email,
                COALESCE(c.full_name, o.guest_name, '') AS full_name
            FROM orders o LEFT JOIN customers c ON c.customer_id = o.customer_id
            WHERE o.order_id = $1
            """,
            [id])
        return try row.map { row throws(DatabaseError) in
            OrderContact(email: try row.get("email"), fullName: try row.get("full_name"))
        }
    }

    /// Returns what a guest typed when they ordered; nil for an account's order.
    func guestContact(
        of id: OrderID, in reader: some SQLReader
    ) throws(DatabaseError) -> OrderContact? {
        let row = try reader.first(
            """
            SELECT guest_email, guest_name FROM orders
            WHERE order_id = $1 AND customer_id IS NULL AND guest_email IS NOT NULL
            """,
            [id])
        return try row.map { row throws(DatabaseError) in
            OrderContact(email: try row.get("guest_email"), fullName: try row.get("guest_name"))
        }
    }
}
