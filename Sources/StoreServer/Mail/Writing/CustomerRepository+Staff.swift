import ShopModel

extension CustomerRepository {
    /// Returns whom the store writes to about its own affairs: everyone who works there.
    func staff(in reader: some SQLReader) throws(DatabaseError) -> [OrderContact] {
        var staff: [OrderContact] = []
        let rows = try reader.query(
            """
            SELECT email, full_name FROM customers
            WHERE role IN ('staff', 'admin') AND disabled_at IS NULL ORDER BY customer_id
            """)
        for row in rows {
            staff.append(
                OrderContact(email: try row.get("email"), fullName: try row.get("full_name")))
        }
        return staff
    }
}
