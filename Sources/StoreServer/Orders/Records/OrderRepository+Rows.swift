import FoundationEssentials
import ShopModel

extension OrderRepository {
    /// Puts an order together from its row and the rows of its lines.
    func order(_ row: Row, in reader: some SQLReader) throws -> Order {
        let id: OrderID = try row.get("order_id")
        let lines = try reader.query(
            "SELECT \(Self.lineColumns) FROM order_items WHERE order_id = $1 ORDER BY line", [id])
        return try order(row, lines: lines)
    }

    /// Puts an order together from rows that were read before.
    func order(_ row: Row, lines: [Row]) throws -> Order {
        let currency: Currency = try row.get("currency")
        func money(_ column: String) throws -> Money {
            Money(minorUnits: try row.get(column), currency: currency)
        }
        let destination: String = try row.get("shipping_address")
        return Order(
            id: try row.get("order_id"), clientOrderID: try row.get("client_order_id"),
            customerID: try row.get("customer_id"), orderDate: try row.get("order_date"),
            status: try row.get("status"), paymentStatus: try row.get("payment_status"),
            total: try money("total_amount"), tax: try money("tax_amount"),
            destination: try JSONDecoder().decode(
                ShippingDestination.self, from: Data(destination.utf8)),
            shippingMethod: try row.get("shipping_method"),
            shipping: try money("shipping_amount"),
            paymentIntentID: try row.get("payment_intent_id"), carrier: try row.get("carrier"),
            trackingNumber: try row.get("tracking_number"), payBy: try row.get("pay_by"),
            version: try row.get("version"), gift: try gift(row),
            lines: try lines.map { try line($0, currency) })
    }

    /// Returns the rows of the lines of some orders, each order's in their own order.
    func lineRows(
        of orders: [OrderID], in reader: some SQLReader
    ) throws(DatabaseError) -> [Row] {
        // Numbers that came from the database can stand in the statement as they are.
        let ids = orders.map(\.description).joined(separator: ", ")
        return try reader.query(
            """
            SELECT \(Self.lineColumns)
            FROM order_items WHERE order_id IN (\(ids)) ORDER BY order_id, line
            """)
    }

    private static let lineColumns =
        "order_id, watch_id, watch_name, model_code, quantity, unit_price"

    private func line(_ row: Row, _ currency: Currency) throws -> OrderLine {
        let price = Money(minorUnits: try row.get("unit_price"), currency: currency)
        let quantity: Int = try row.get("quantity")
        return OrderLine(
            watchID: try row.get("watch_id"), watchName: try row.get("watch_name"),
            modelCode: try row.get("model_code"), quantity: quantity, unitPrice: price,
            subtotal: try price.multiplied(by: quantity))
    }

    private func gift(_ row: Row) throws(DatabaseError) -> Gift? {
        let hidesPrices: Bool? = try row.get("gift_hides_prices")
        let message: String? = try row.get("gift_message")
        return hidesPrices.map { Gift(message: message, hidesPrices: $0) }
    }
}
