/// Who may call a route.
package enum Access: Hashable, Sendable, CaseIterable {
    /// Anyone; a token is not looked at.
    case anyone
    /// Anyone; whoever sends a token is known by it, and one that is not good is refused.
    case visitor
    /// Whoever is logged in, for what is their own.
    case customer
    /// Whoever is logged in, for what is their own, or a guest with the token of the one order that
    /// the path names.
    case buyer
    /// Whoever works at the store.
    case staff
    /// Whoever manages the store.
    case admin
    /// The payment provider, by its signature.
    case provider
}

extension Access {
    /// The least role that a caller must have; nil where none is asked for.
    package var role: Role? {
        switch self {
        case .anyone, .visitor, .provider: nil
        case .customer, .buyer: .customer
        case .staff: .staff
        case .admin: .admin
        }
    }

    /// Whether whoever is logged in sends their token.
    package var takesToken: Bool { self == .visitor || role != nil }
}
