/// Where a payment intent stands
/// (<https://docs.stripe.com/payments/paymentintents/lifecycle>).
///
/// Cards never wait in `processing`, and nothing here is captured later.
enum PaymentIntentStatus: String, Encodable, Sendable {
    case requiresPaymentMethod = "requires_payment_method"
    case requiresConfirmation = "requires_confirmation"
    case requiresAction = "requires_action"
    case canceled
    case succeeded

    /// The statuses from which a payment can still be changed, confirmed or cancelled.
    static let open: [PaymentIntentStatus] = [
        .requiresPaymentMethod, .requiresConfirmation, .requiresAction,
    ]

    var isOpen: Bool { Self.open.contains(self) }
}
