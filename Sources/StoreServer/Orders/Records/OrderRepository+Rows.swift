import FoundationEssentials
import ShopModel

extension OrderRepository {
    /// Puts an order together from its row and the rows of its lines.
    func order(_ row: Row, in reader: some SQLReader) throws -> Order {
        let id: OrderID = try row.get("order_id")
        let currency: Currency = try row.get("currency")
        func money(_ column: String) throws -> Money {
            Money(minorUnits: try row.get(column), currency: currency)
        }
        let destination: String = try row.get("shipping_address")
        return Order(
            id: id, clientOrderID: try row.get("client_order_id"),
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
            lines: try lines(of: id, currency, in: reader))
    }

    private func gift(_ row: Row) throws(DatabaseError) -> Gift? {
        let hidesPrices: Bool? = try row.get("gift_hides_prices")
        let message: String? = try row.get("gift_message")
        return hidesPrices.map { Gift(message: message, hidesPrices: $0) }
    }

    private func lines(
        of order: OrderID, _ currency: Currency, in reader: some SQLReader
    ) throws -> [OrderLine] {
        try reader.query(
            """
            SELECT watch_id, watch_name, model_code, quantity, unit_price
            FROM order_items WHERE order_id = $1 ORDER BY line
            """,
            [order]
        ).map { row in
            let price = Money(minorUnits: try row.get("unit_price"), currency: currency)
            let quantity: Int = try row.get("quantity")
            return OrderLine(
                watchID: try row.get("watch_id"), watchName: try row.get("watch_name"),
                modelCode: try row.get("model_code"), quantity: quantity, unitPrice: price,
                subtotal: try price.multiplied(by: quantity))
        }
    }
}
