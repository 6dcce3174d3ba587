extension Order: Codable {
    /// Reads the wire form; throws where an amount is none of the order's currency.
    package init(from decoder: any Decoder) throws {
        let wire = try Wire(from: decoder)
        let currency = try Currency(code: wire.currency)
        self.init(
            id: wire.id, clientOrderID: wire.clientOrderID, customerID: wire.customerID,
            orderDate: wire.orderDate, status: wire.status, paymentStatus: wire.paymentStatus,
            total: try wire.total.money(in: currency), tax: try wire.tax.money(in: currency),
            destination: wire.destination, shippingMethod: wire.shippingMethod,
            shipping: try wire.shipping.money(in: currency),
            paymentIntentID: wire.paymentIntentID, carrier: wire.carrier,
            trackingNumber: wire.trackingNumber, payBy: wire.payBy, version: wire.version,
            gift: wire.gift,
            lines: try wire.items.map { try OrderLine($0, currency: currency) })
    }

    /// Writes the wire form, with amounts as decimals and one currency for all.
    package func encode(to encoder: any Encoder) throws {
        try Wire(self).encode(to: encoder)
    }

    private struct Wire: Codable {
        let id: OrderID
        let clientOrderID: ClientOrderID?
        let customerID: CustomerID?
        let orderDate: Timestamp
        let status: OrderStatus
        let paymentStatus: PaymentStatus
        let total: DecimalText
        let tax: DecimalText
        let isTaxIncluded: Bool
        let currency: String
        let destination: ShippingDestination
        let shippingMethod: String
        let shipping: DecimalText
        let paymentIntentID: String?
        let carrier: String?
        let trackingNumber: String?
        let payBy: Timestamp?
        let version: Int64
        let gift: Gift?
        let items: [OrderLine.Wire]

        init(_ order: Order) {
            id = order.id
            clientOrderID = order.clientOrderID
            customerID = order.customerID
            orderDate = order.orderDate
            status = order.status
            paymentStatus = order.paymentStatus
            total = DecimalText(order.total)
            tax = DecimalText(order.tax)
            isTaxIncluded = true
            currency = order.total.currency.code
            destination = order.destination
            shippingMethod = order.shippingMethod
            shipping = DecimalText(order.shipping)
            paymentIntentID = order.paymentIntentID
            carrier = order.carrier
            trackingNumber = order.trackingNumber
            payBy = order.payBy
            version = order.version
            gift = order.gift
            items = order.lines.map(OrderLine.Wire.init)
        }

        enum CodingKeys: String, CodingKey {
            case id = "order_id"
            case clientOrderID = "client_order_id"
            case customerID = "customer_id"
            case orderDate = "order_date"
            case status
            case paymentStatus = "payment_status"
            case total = "total_amount"
            case tax = "tax_amount"
            case isTaxIncluded = "tax_included"
            case currency
            case destination = "shipping_address"
            case shippingMethod = "shipping_method"
            case shipping = "shipping_amount"
            case paymentIntentID = "payment_intent_id"
            case carrier
            case trackingNumber = "tracking_number"
            case payBy = "pay_by"
            case version
            case gift
            case items
        }
    }
}
