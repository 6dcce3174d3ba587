import ShopModel

/// Whose orders somebody may see and change.
enum OrderOwner: Hashable, Sendable {
    /// All orders of an account.
    case customer(CustomerID)
    /// The one order of a guest that a token opens.
    case guest(of: OrderID)

    /// Who they are in the order's history.
    var actor: Actor {
        switch self {
        case .customer(let id): .customer(id)
        case .guest(let order): .guest(order)
        }
    }
}
