/// A payment from its beginning to its end (<https://docs.stripe.com/api/payment_intents/object>).
struct PaymentIntent: Equatable, Listable {
    static let kind = "payment_intent"

    let id: String
    /// Lets a browser finish this one payment.
    let clientSecret: String
    let created: Int64
    /// In minor units.
    var amount: Int64
    var currency: ChargeCurrency
    var status = PaymentIntentStatus.requiresPaymentMethod
    /// `nil` where the request named the types itself.
    var automaticPaymentMethods: AutomaticPaymentMethods?
    var captureMethod = CaptureMethod.automaticAsync
    var customer: Expandable<Customer>?
    var description: String?
    var metadata: [String: String] = [:]
    var receiptEmail: String?
    /// Whether the card is kept for the customer.
    var setupFutureUsage: FutureUsage?
    var shipping: Shipping?
    var statementDescriptorSuffix: String?
    var paymentMethod: Expandable<PaymentMethod>?
    var latestCharge: Expandable<Charge>?
    var nextAction: NextAction?
    var lastPaymentError: ErrorDetails?
    var canceledAt: Int64?
    var cancellationReason: CancellationReason?
    /// The checkout session that made it, and alone may confirm and cancel it; not part of an
    /// answer.
    var checkoutSession: String?

    /// When the money is taken; both mean at once.
    enum CaptureMethod: String, CaseIterable, Encodable, Sendable {
        case automatic
        case automaticAsync = "automatic_async"
    }

    /// What a card is kept for: payments that the customer is there for, or not.
    enum FutureUsage: String, CaseIterable, Encodable, Sendable {
        case onSession = "on_session"
        case offSession = "off_session"
    }

    /// Why a payment was given up.
    enum CancellationReason: String, CaseIterable, Encodable, Sendable {
        /// The reasons that a request can give.
        static let allCases = [duplicate, fraudulent, abandoned, requestedByCustomer]

        case duplicate, fraudulent, abandoned
        case requestedByCustomer = "requested_by_customer"
        /// Its checkout session has ended; no request can say so.
        case expired
    }

    init(id: String, clientSecret: String, created: Int64, amount: Int64, currency: ChargeCurrency)
    {
        self.id = id
        self.clientSecret = clientSecret
        self.created = created
        self.amount = amount
        self.currency = currency
    }

    /// The identifier of its customer.
    var customerID: String? { customer?.id }

    /// Tells whether a confirmation must say where the customer comes back to.
    var needsReturnURL: Bool {
        automaticPaymentMethods.map { $0.enabled && $0.allowRedirects == .always } ?? false
    }
}
