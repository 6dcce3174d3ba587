/// A way to pay that is on the screen; none is chosen before the person chooses.
enum PaymentWay: Equatable, Sendable {
    /// The page in a browser, with the other ways named beside it.
    case page
    /// The provider's test cards.
    case testCards
    /// The cards that the person has saved.
    case savedCards
}
