import ShopModel

/// A card that an order can be paid with, of which only the provider knows the number.
enum PaymentCard: Equatable, Sendable {
    /// One of the provider's own, which charges nothing.
    case test(TestCard)
    /// One that the person has saved.
    case saved(SavedCard)

    /// The provider's id of the payment method.
    var method: String {
        switch self {
        case .test(let card): card.method
        case .saved(let card): card.id
        }
    }
}
