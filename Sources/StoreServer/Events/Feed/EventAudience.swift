import ShopModel

/// Who listens, as far as it decides what they hear.
enum EventAudience: Hashable, Sendable {
    /// Anybody: the catalogue.
    case everyone
    /// The catalogue, and the orders of one owner, as the tables have it.
    case owner(String)
    /// The catalogue, and all orders.
    case staff

    /// Sorts a listener in.
    init(_ principal: Principal?) {
        guard let customer = principal?.customer else {
            self = .everyone
            return
        }
        self =
            customer.role.includes(.staff) ? .staff : .owner(Buyer.text(of: customer.id))
    }

    /// Tells whether a change is for the listener.
    func hears(_ change: LoggedChange) -> Bool {
        guard let owner = change.owner else { return true }
        switch self {
        case .everyone: return false
        case .owner(let text): return text == owner
        case .staff: return true
        }
    }
}
