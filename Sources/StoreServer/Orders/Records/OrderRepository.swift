import FoundationEssentials
import ShopModel

/// The SQL of the orders and their lines.
struct OrderRepository {
    /// Writes a pending order and returns its id.
    func insert(
        _ draft: OrderDraft, at time: Timestamp, in transaction: Transaction
    ) throws -> OrderID {
        let destination = try JSONEncoder().encode(draft.destination)
        let rows = try transaction.query(
            """
            INSERT INTO orders
                (owner, client_order_id, customer_id, order_date, status, payment_status,
                 total_amount, tax_amount, shipping_amount, currency, shipping_method,
                 shipping_address, placed_offline, pay_by, guest_email, guest_name, gift_message,
                 gift_hides_prices, replaces, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                    $18, $19, $4)
            RETURNING order_id, version, owner
            """,
            [
                draft.buyer.text, draft.clientOrderID, draft.buyer.customerID, time,
                OrderStatus.pending, PaymentStatus.requiresPayment, draft.quote.total.minorUnits,
                draft.quote.tax.minorUnits, draft.quote.shipping.minorUnits,
                draft.quote.total.currency, draft.quote.shippingMethod,
                String(decoding: destination, as: UTF8.self), draft.isPlacedOffline, draft.payBy,
                draft.buyer.contact?.email, draft.buyer.contact?.fullName, draft.gift?.message,
                draft.gift?.hidesPrices, draft.replaces,
            ])
        guard let row = rows.first else {
            throw DatabaseError.other(code: 0, message: "an inserted order came back without a row")
        }
        let id: OrderID = try row.get("order_id")
        try Self.recordChange(of: id, row, in: transaction)
        for (number, line) in zip(1..., draft.quote.lines) {
            try insert(line, number: number, of: id, in: transaction)
        }
        return id
    }

    /// Returns an order.
    func find(_ id: OrderID, in reader: some SQLReader) throws -> Order? {
        try find("order_id = $1", [id], in: reader)
    }

    /// Returns an order where it is somebody's own.
    func find(_ id: OrderID, owner: OrderOwner, in reader: some SQLReader) throws -> Order? {
        switch owner {
        case .customer(let customer):
            try find("order_id = $1 AND customer_id = $2", [id, customer], in: reader)
        case .guest(let order):
            id == order
                ? try find("order_id = $1 AND customer_id IS NULL", [id], in: reader) : nil
        }
    }

    /// Returns the order that its buyer gave an id.
    func find(_ id: ClientOrderID, buyer: Buyer, in reader: some SQLReader) throws -> Order? {
        try find("owner = $1 AND client_order_id = $2", [buyer.text, id], in: reader)
    }

    /// Returns all orders of an account, newest first.
    func list(of customer: CustomerID, in reader: some SQLReader) throws -> [Order] {
        try reader.query(
            """
            SELECT \(Self.columns) FROM orders WHERE customer_id = $1 ORDER BY order_id DESC
            """,
            [customer]
        ).map { try order($0, in: reader) }
    }

    /// Returns the ids of pending orders whose time to pay has passed, the oldest first.
    func unpaid(
        at time: Timestamp, limit: Int, in reader: some SQLReader
    ) throws(DatabaseError) -> [OrderID] {
        var ids: [OrderID] = []
        let rows = try reader.query(
            """
            SELECT order_id FROM orders WHERE status = 'pending' AND pay_by <= $1
            ORDER BY pay_by, order_id LIMIT $2
            """,
            [time, limit])
        for row in rows { ids.append(try row.get("order_id")) }
        return ids
    }

    /// Returns the columns that an order is put together from, of a table by its name.
    static func columns(of table: String) -> String {
        columnNames.map { "\(table).\($0)" }.joined(separator: ", ")
    }

    private static let columns = columns(of: "orders")
    private static let columnNames = [
        "order_id", "client_order_id", "customer_id", "order_date", "status", "payment_status",
        "total_amount", "tax_amount", "shipping_amount", "currency", "shipping_method",
        "shipping_address", "payment_intent_id", "carrier", "tracking_number", "pay_by",
        "version", "gift_message", "gift_hides_prices",
    ]

    private func find(
        _ condition: String, _ parameters: [any SQLValueConvertible], in reader: some SQLReader
    ) throws -> Order? {
        let row = try reader.first(
            "SELECT \(Self.columns) FROM orders WHERE \(condition)", parameters)
        return try row.map { try order($0, in: reader) }
    }

    private func insert(
        _ line: OrderLine, number: Int, of order: OrderID, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO order_items
                (order_id, line, watch_id, watch_name, model_code, quantity, unit_price)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                order, number, line.watchID, line.watchName, line.modelCode, line.quantity,
                line.unitPrice.minorUnits,
            ])
    }
}
