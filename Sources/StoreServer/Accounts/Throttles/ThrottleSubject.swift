import Crypto
import FoundationEssentials
import ShopModel

/// Whom or what a throttle counts for.
///
/// Only a hash of it is kept: the table says of nobody who has an account, or from where.
struct ThrottleSubject: Hashable, Sendable {
    /// The first half of the SHA-256 in hexadecimal.
    let key: String

    private init(_ text: String) {
        key = SHA256.hash(data: Data(text.utf8)).prefix(16).hexadecimal
    }

    /// An account, by the address that was typed, whether or not there is one.
    static func email(_ email: String) -> ThrottleSubject {
        ThrottleSubject("email:" + EmailAddress.normalized(email))
    }

    /// An account that is logged in.
    static func customer(_ id: CustomerID) -> ThrottleSubject {
        ThrottleSubject("customer:\(id)")
    }

    /// An order, by the number that was typed, whether or not there is one.
    static func order(_ id: OrderID) -> ThrottleSubject {
        ThrottleSubject("order:\(id)")
    }

    /// A client: its IPv4 address, or the /64 of its IPv6 address.
    static func client(_ address: NetworkAddress) -> ThrottleSubject {
        ThrottleSubject("client:\(address.client)")
    }
}
