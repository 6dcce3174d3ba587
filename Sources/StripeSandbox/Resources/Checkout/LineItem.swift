/// What a checkout session sells, at a price made for it alone.
struct LineItem: Equatable, Listable {
    static let kind = "line item"

    let id: String
    let created: Int64
    let currency: ChargeCurrency
    /// What the customer reads first.
    let name: String
    /// What they read below it.
    let details: String?
    let quantity: Int64
    let unitAmount: Int64
    let priceID: String
    let productID: String

    /// What it costs, in minor units.
    var amount: Int64 { quantity * unitAmount }
}

extension LineItem: Encodable {
    private enum CodingKeys: String, CodingKey {
        case id, object, currency, description, discounts, metadata, price, quantity, taxes
        case adjustableQuantity = "adjustable_quantity"
        case amountDiscount = "amount_discount"
        case amountSubtotal = "amount_subtotal"
        case amountTax = "amount_tax"
        case amountTotal = "amount_total"
    }

    private enum PriceKeys: String, CodingKey {
        case id, object, active, created, currency, livemode, metadata, nickname, product
        case recurring, type
        case billingScheme = "billing_scheme"
        case customUnitAmount = "custom_unit_amount"
        case lookupKey = "lookup_key"
        case taxBehavior = "tax_behavior"
        case tiersMode = "tiers_mode"
        case transformQuantity = "transform_quantity"
        case unitAmount = "unit_amount"
        case unitAmountDecimal = "unit_amount_decimal"
    }

    func encode(to encoder: any Encoder) throws {
        let none: [String] = []
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode("item", forKey: .object)
        try container.encodeNil(forKey: .adjustableQuantity)
        try container.encode(0, forKey: .amountDiscount)
        try container.encode(amount, forKey: .amountSubtotal)
        try container.encode(0, forKey: .amountTax)
        try container.encode(amount, forKey: .amountTotal)
        try container.encode(currency.code, forKey: .currency)
        try container.encode(name, forKey: .description)
        try container.encode(none, forKey: .discounts)
        try container.encodeNil(forKey: .metadata)
        try container.encode(quantity, forKey: .quantity)
        try container.encode(none, forKey: .taxes)
        try encodePrice(
            into: container.nestedContainer(keyedBy: PriceKeys.self, forKey: .price))
    }

    private func encodePrice(into container: KeyedEncodingContainer<PriceKeys>) throws {
        var price = container
        let unusedKeys: [PriceKeys] = [
            .customUnitAmount, .lookupKey, .nickname, .recurring, .tiersMode, .transformQuantity,
        ]
        for key in unusedKeys { try price.encodeNil(forKey: key) }
        try price.encode(priceID, forKey: .id)
        try price.encode("price", forKey: .object)
        // A price made for one session cannot be used by another.
        try price.encode(false, forKey: .active)
        try price.encode("per_unit", forKey: .billingScheme)
        try price.encode(created, forKey: .created)
        try price.encode(currency.code, forKey: .currency)
        try price.encode(false, forKey: .livemode)
        try price.encode([String: String](), forKey: .metadata)
        try price.encode(productID, forKey: .product)
        try price.encode("unspecified", forKey: .taxBehavior)
        try price.encode("one_time", forKey: .type)
        try price.encode(unitAmount, forKey: .unitAmount)
        try price.encode(String(unitAmount), forKey: .unitAmountDecimal)
    }
}
