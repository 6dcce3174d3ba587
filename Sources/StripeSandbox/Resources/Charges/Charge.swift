/// One attempt to take money from a card.
struct Charge: Encodable, Equatable, Listable {
    static let kind = "charge"

    let id: String
    let object = "charge"
    let amount: Int64
    let amountCaptured: Int64
    var amountRefunded: Int64 = 0
    let billingDetails = BillingDetails()
    let captured: Bool
    let created: Int64
    let currency: String
    @Nullable var customer: Expandable<Customer>?
    @Nullable var description: String?
    var disputed = false
    @Nullable var failureCode: String?
    @Nullable var failureMessage: String?
    let livemode = false
    let metadata: [String: String]
    let outcome: ChargeOutcome
    let paid: Bool
    let paymentIntent: String
    let paymentMethod: String
    let paymentMethodDetails: PaymentMethodDetails
    @Nullable var receiptEmail: String?
    var refunded = false
    @Nullable var shipping: Shipping?
    let status: Status

    /// How the attempt ended.
    enum Status: String, Encodable, Sendable {
        case succeeded, failed
    }

    /// Records the attempt to pay an intent with a card; `decline` says why it failed.
    init(
        id: String, created: Int64, intent: PaymentIntent, method: PaymentMethod,
        decline: CardDecline?
    ) {
        let succeeded = decline == nil
        self.id = id
        self.created = created
        amount = intent.amount
        amountCaptured = succeeded ? intent.amount : 0
        captured = succeeded
        currency = intent.currency.code
        metadata = intent.metadata
        outcome = ChargeOutcome(decline)
        paid = succeeded
        paymentIntent = intent.id
        paymentMethod = method.id
        paymentMethodDetails = PaymentMethodDetails(card: method.card)
        status = succeeded ? .succeeded : .failed
        customer = intent.customerID.map(Expandable.id)
        description = intent.description
        failureCode = decline?.code
        failureMessage = decline?.message
        receiptEmail = intent.receiptEmail
        shipping = intent.shipping
    }

    enum CodingKeys: String, CodingKey {
        case id, object, amount, captured, created, currency, customer, description, disputed
        case livemode, metadata, outcome, paid, refunded, shipping, status
        case amountCaptured = "amount_captured"
        case amountRefunded = "amount_refunded"
        case billingDetails = "billing_details"
        case failureCode = "failure_code"
        case failureMessage = "failure_message"
        case paymentIntent = "payment_intent"
        case paymentMethod = "payment_method"
        case paymentMethodDetails = "payment_method_details"
        case receiptEmail = "receipt_email"
    }

    /// The card as it was when it was charged.
    struct PaymentMethodDetails: Encodable, Equatable, Sendable {
        let card: PaymentMethod.Card
        let type = "card"

        enum CodingKeys: String, CodingKey {
            case card, type
        }
    }
}
