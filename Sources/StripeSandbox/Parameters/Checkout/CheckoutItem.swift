/// One element of `line_items`, with a price made for the session: `price_data`.
struct CheckoutItem: Sendable {
    var name: String
    var details: String?
    var currency: ChargeCurrency
    var unitAmount: Int64
    var quantity: Int64

    private static let largestQuantity: Int64 = 999_999
    private static let mostItems = 100

    /// Reads all of them.
    static func list(from form: inout FormReader) throws(StripeError) -> [CheckoutItem] {
        var items: [CheckoutItem] = []
        for var group in try form.groups("line_items") ?? [] {
            items.append(try CheckoutItem(from: &group))
        }
        guard items.count <= mostItems else {
            throw .invalidParameter(
                "line_items", "You can pass at most \(mostItems) line items.")
        }
        return items
    }

    /// Adds up what they cost, in minor units.
    static func total(of items: [CheckoutItem]) -> Int64 {
        // The largest unit amount times the largest quantity is 14 digits, a hundred of them 16.
        items.reduce(0) { $0 + $1.unitAmount * $1.quantity }
    }

    private init(from form: inout FormReader) throws(StripeError) {
        guard let quantity = try form.integer("quantity") else {
            throw .missingParameter(form.fullName(of: "quantity"))
        }
        guard quantity >= 1 else {
            throw .belowMinimum(form.fullName(of: "quantity"), minimum: 1)
        }
        guard quantity <= Self.largestQuantity else {
            throw .invalidParameter(
                form.fullName(of: "quantity"),
                "This value must be less than or equal to \(Self.largestQuantity).")
        }
        self.quantity = quantity
        guard var price = try form.group("price_data") else {
            throw form.value("price") == nil
                ? .missingParameter(form.fullName(of: "price_data"))
                : .unsupportedParameter(form.fullName(of: "price"))
        }
        currency = try Self.currency(from: &price)
        unitAmount = try Self.unitAmount(from: &price, in: currency)
        guard var product = try price.group("product_data") else {
            throw .missingParameter(price.fullName(of: "product_data"))
        }
        guard let name = try product.text("name") else {
            throw .missingParameter(product.fullName(of: "name"))
        }
        self.name = name
        details = try product.text("description", limit: 40_000)
        _ = try product.list("images")
        _ = try product.group("metadata")
        try product.finish(unsupported: ["tax_code", "unit_label"])
        _ = try price.text("tax_behavior")
        try price.finish(unsupported: ["product", "recurring", "unit_amount_decimal"])
        try form.finish(unsupported: [
            "adjustable_quantity", "dynamic_tax_rates", "metadata", "tax_rates",
        ])
    }

    private static func currency(
        from price: inout FormReader
    ) throws(StripeError) -> ChargeCurrency {
        guard let code = try price.text("currency") else {
            throw .missingParameter(price.fullName(of: "currency"))
        }
        return try ChargeCurrency(parameter: code)
    }

    private static func unitAmount(
        from price: inout FormReader, in currency: ChargeCurrency
    ) throws(StripeError) -> Int64 {
        guard let amount = try price.integer("unit_amount") else {
            throw .missingParameter(price.fullName(of: "unit_amount"))
        }
        guard amount >= 0 else {
            throw .belowMinimum(price.fullName(of: "unit_amount"), minimum: 0)
        }
        guard amount <= ChargeCurrency.maximum else {
            throw .amountTooLarge(currency.text(of: ChargeCurrency.maximum))
        }
        return amount
    }
}
