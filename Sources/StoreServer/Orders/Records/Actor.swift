import ShopModel

/// Who made something happen, for histories.
enum Actor: Hashable, Sendable {
    /// Someone with an account.
    case customer(CustomerID)
    /// Someone who works at the store, as such.
    case staff(CustomerID)
    /// The payment provider.
    case provider
    /// The store by itself, when a time has come.
    case store

    /// The actor as the tables have it.
    var text: String {
        switch self {
        case .customer(let id): "customer:\(id)"
        case .staff(let id): "staff:\(id)"
        case .provider: "provider"
        case .store: "store"
        }
    }
}
