import ShopModel

/// Whom an order's mails go to.
extension OrderRepository {
    /// Returns whom the store writes to about an order; nil where a person has had themselves
    /// forgotten.
    func contact(
        of order: OrderID, in reader: some SQLReader
    ) throws(DatabaseError) -> OrderContact? {
        let row = try reader.first(
            """
            SELECT COALESCE(o.guest_email, c.email) AS email,
                COALESCE(o.guest_name, c.full_name) AS full_name
            FROM orders o LEFT JOIN customers c ON c.customer_id = o.customer_id
            WHERE o.order_id = $1
            """,
            [order])
        guard let row, let email = try row.get("email", as: String?.self), !email.isEmpty else {
            return nil
        }
        return OrderContact(email: email, fullName: try row.get("full_name") ?? "")
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
