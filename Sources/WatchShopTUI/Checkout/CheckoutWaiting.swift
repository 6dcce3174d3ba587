/// What the checkout waits for; nothing else can be started meanwhile.
enum CheckoutWaiting: Equatable, Sendable {
    /// The store says what the order costs.
    case quoting
    /// The store takes the order.
    case placing
    /// The store gives an order that is to be paid.
    case loadingOrder
    /// The provider takes the payment.
    case confirming
    /// The provider's answer, or the shopper's yes on the bank's page.
    case following
}
