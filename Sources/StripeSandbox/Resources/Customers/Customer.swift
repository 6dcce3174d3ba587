/// Somebody who pays, and whose cards are kept (<https://docs.stripe.com/api/customers/object>).
struct Customer: Encodable, Equatable, Listable {
    static let kind = "customer"

    let id: String
    let object = "customer"
    @Nullable var address: Address? = nil
    let balance = 0
    let created: Int64
    @Nullable var currency: String? = nil
    @Nullable var defaultSource: String? = nil
    let delinquent = false
    @Nullable var description: String? = nil
    @Nullable var email: String? = nil
    let invoiceSettings = InvoiceSettings()
    let livemode = false
    var metadata: [String: String] = [:]
    @Nullable var name: String? = nil
    @Nullable var phone: String? = nil
    let preferredLocales: [String] = []
    @Nullable var shipping: Shipping? = nil
    let taxExempt = "none"
    @Nullable var testClock: String? = nil

    enum CodingKeys: String, CodingKey {
        case id, object, address, balance, created, currency, delinquent, description, email
        case livemode, metadata, name, phone, shipping
        case defaultSource = "default_source"
        case invoiceSettings = "invoice_settings"
        case preferredLocales = "preferred_locales"
        case taxExempt = "tax_exempt"
        case testClock = "test_clock"
    }

    /// How a customer's invoices look; the sandbox writes none.
    struct InvoiceSettings: Encodable, Equatable, Sendable {
        @Nullable var customFields: [String]? = nil
        @Nullable var defaultPaymentMethod: String? = nil
        @Nullable var footer: String? = nil
        @Nullable var renderingOptions: String? = nil

        enum CodingKeys: String, CodingKey {
            case footer
            case customFields = "custom_fields"
            case defaultPaymentMethod = "default_payment_method"
            case renderingOptions = "rendering_options"
        }
    }
}
