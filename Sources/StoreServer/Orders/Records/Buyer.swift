import Crypto
import ShopModel

/// Who places an order.
enum Buyer: Hashable, Sendable {
    /// Someone with an account.
    case customer(CustomerID)
    /// Someone without one.
    case guest(OrderContact)

    /// Whose client order ids and idempotency keys are told apart from all others', as the tables
    /// have it.
    ///
    /// A guest's is a hash of their address: the address itself stands with the order alone.
    var text: String {
        switch self {
        case .customer(let id):
            Self.text(of: id)
        case .guest(let contact):
            "guest:"
                + SHA256.hash(data: Array(EmailAddress.normalized(contact.email).utf8)).prefix(16)
                .hexadecimal
        }
    }

    /// The text of an account's owner.
    static func text(of customer: CustomerID) -> String { "customer:\(customer)" }

    /// Who they are in the history of an order that they place.
    func actor(placing order: OrderID) -> Actor {
        switch self {
        case .customer(let id): .customer(id)
        case .guest: .guest(order)
        }
    }

    /// The account; nil for a guest.
    var customerID: CustomerID? {
        guard case .customer(let id) = self else { return nil }
        return id
    }

    /// What a guest has typed; nil for an account, whose own address counts.
    var contact: OrderContact? {
        guard case .guest(let contact) = self else { return nil }
        return contact
    }
}
