import ShopModel

/// Who made something happen, for histories.
enum Actor: Hashable, Sendable {
    /// Someone with an account.
    case customer(CustomerID)
    /// Someone without an account, by the order that they placed.
    case guest(OrderID)
    /// Someone who works at the store, as such.
    case staff(CustomerID)
    /// A script of someone who works at the store, by its token.
    case script(ScriptTokenID)
    /// The payment provider.
    case provider
    /// The store by itself, when a time has come.
    case store

    /// Whether they work at the store, so that what they do enters the audit log.
    var isStaff: Bool {
        switch self {
        case .staff, .script: true
        case .customer, .guest, .provider, .store: false
        }
    }

    /// The actor as the tables have it.
    var text: String {
        switch self {
        case .customer(let id): "customer:\(id)"
        case .guest(let order): "guest:\(order)"
        case .staff(let id): "staff:\(id)"
        case .script(let id): "script:\(id)"
        case .provider: "provider"
        case .store: "store"
        }
    }
}
