package import ShopModel

/// Whose things are kept: nobody's in particular, or a customer's.
package enum Person: Hashable, Sendable {
    /// Whoever shops without having logged in.
    case guest
    /// A customer of the store.
    case customer(CustomerID)

    /// The number that stands for the person in the tables: 0 for a guest.
    var key: Int64 {
        switch self {
        case .guest: 0
        case .customer(let id): id.rawValue
        }
    }

    /// The person that a number in the tables stands for.
    init(key: Int64) {
        self = key == 0 ? .guest : .customer(CustomerID(key))
    }
}
