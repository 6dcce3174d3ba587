/// How far the way from a cart to a paid order has come.
enum CheckoutStage: Int, CaseIterable, Sendable {
    /// Where it goes is being typed.
    case address = 1
    /// What it costs is shown, to be placed.
    case review
    /// It is placed and waits for its payment.
    case pay
    /// It is paid.
    case done
}
