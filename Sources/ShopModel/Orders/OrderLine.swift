/// Some pieces of one watch in an order, at the price that was agreed.
package struct OrderLine: Hashable, Sendable {
    /// The watch.
    package var watchID: WatchID
    /// The name that it had when it was ordered.
    package var watchName: String
    /// The maker's reference.
    package var modelCode: String
    /// How many, 1 or more.
    package var quantity: Int
    /// What one costs.
    package var unitPrice: Money
    /// What the line costs.
    package var subtotal: Money

    /// Makes a line from its facts.
    package init(
        watchID: WatchID, watchName: String, modelCode: String, quantity: Int, unitPrice: Money,
        subtotal: Money
    ) {
        self.watchID = watchID
        self.watchName = watchName
        self.modelCode = modelCode
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.subtotal = subtotal
    }

    init(_ wire: Wire, currency: Currency) throws(MoneyError) {
        watchID = wire.watchID
        watchName = wire.watchName
        modelCode = wire.modelCode
        quantity = wire.quantity
        unitPrice = try wire.unitPrice.money(in: currency)
        subtotal = try wire.subtotal.money(in: currency)
    }

    /// The line as it stands inside an order or a quote, whose currency it shares.
    struct Wire: Codable {
        let watchID: WatchID
        let watchName: String
        let modelCode: String
        let quantity: Int
        let unitPrice: DecimalText
        let subtotal: DecimalText

        init(_ line: OrderLine) {
            watchID = line.watchID
            watchName = line.watchName
            modelCode = line.modelCode
            quantity = line.quantity
            unitPrice = DecimalText(line.unitPrice)
            subtotal = DecimalText(line.subtotal)
        }

        enum CodingKeys: String, CodingKey {
            case watchID = "watch_id"
            case watchName = "watch_name"
            case modelCode = "model_code"
            case quantity
            case unitPrice = "unit_price"
            case subtotal
        }
    }
}
