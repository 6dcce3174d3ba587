import ShopModel

/// The SQL of the payment pages; an order has one at most.
struct PageRepository {
    /// Returns the page of an order.
    func find(of order: OrderID, in reader: some SQLReader) throws(DatabaseError) -> PaymentPage? {
        try find("order_id = $1", order, in: reader)
    }

    /// Returns the page of a code.
    func find(_ code: PageCode, in reader: some SQLReader) throws(DatabaseError) -> PaymentPage? {
        try find("code = $1", code.text, in: reader)
    }

    /// Writes a page; false where the order has one, or the code is taken.
    func insert(
        _ page: PaymentPage, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let inserted = try transaction.execute(
            """
            INSERT INTO payment_pages (order_id, code, phrase, created_at)
            VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
            """,
            [page.orderID, page.code.text, page.phrase, time])
        return inserted == 1
    }

    private func find(
        _ condition: String, _ parameter: any SQLValueConvertible, in reader: some SQLReader
    ) throws(DatabaseError) -> PaymentPage? {
        let row = try reader.first(
            "SELECT order_id, code, phrase FROM payment_pages WHERE \(condition)", [parameter])
        guard let row, let code = PageCode(try row.get("code")) else { return nil }
        return PaymentPage(
            orderID: try row.get("order_id"), code: code, phrase: try row.get("phrase"))
    }
}
