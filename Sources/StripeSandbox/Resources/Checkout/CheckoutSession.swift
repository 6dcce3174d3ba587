/// A page on which a customer pays, or leaves a card
/// (<https://docs.stripe.com/api/checkout/sessions/object>).
struct CheckoutSession: Equatable, Listable {
    static let kind = "checkout.session"

    let id: String
    let created: Int64
    let mode: Mode
    /// `nil` where nothing is sold.
    let currency: ChargeCurrency?
    let lineItems: [LineItem]
    /// Seconds since 1970.
    let expiresAt: Int64
    let successURL: String
    let cancelURL: String?
    let clientReferenceID: String?
    let customerEmail: String?
    let createsCustomer: Bool
    let locale: String?
    let submitType: SubmitType?
    /// What the payment says that the session makes.
    let paymentIntentDetails: PaymentIntentDetails
    /// Where the page is.
    let pageURL: String

    var customer: Expandable<Customer>?
    /// The address that the customer gave on the page.
    var email: String?
    var metadata: [String: String] = [:]
    var paymentIntent: Expandable<PaymentIntent>?
    var setupIntent: Expandable<SetupIntent>?
    var status = Status.open
    /// Whether an answer holds what is sold; a request asks for that.
    var showsLineItems = false

    /// What the page is for.
    enum Mode: String, CaseIterable, Encodable, Sendable {
        case payment, setup
    }

    /// Where a session stands.
    enum Status: String, CaseIterable, Encodable, Sendable {
        case open, complete, expired
    }

    /// What the button of the page says.
    enum SubmitType: String, CaseIterable, Encodable, Sendable {
        case auto, book, donate, pay
    }

    /// Whether the money came.
    enum PaymentStatus: String, Encodable, Sendable {
        case noPaymentRequired = "no_payment_required"
        case paid, unpaid
    }

    var paymentStatus: PaymentStatus {
        guard mode == .payment else { return .noPaymentRequired }
        return status == .complete ? .paid : .unpaid
    }

    /// What is paid, in minor units; `nil` where nothing is sold.
    var amount: Int64? {
        mode == .payment ? lineItems.reduce(0) { $0 + $1.amount } : nil
    }

    /// Where the customer goes after paying, with the session's identifier where the shop wants it.
    var completionURL: String {
        successURL.split(separator: "{CHECKOUT_SESSION_ID}", omittingEmptySubsequences: false)
            .joined(separator: id)
    }

    /// The path of the page.
    static func path(of id: String) -> String { "/c/pay/\(id)" }
}
