package import ShopClient
package import ShopModel

/// Why a sender sends nothing more for now.
package enum SendingPause: Equatable, Sendable {
    /// All is settled.
    case done
    /// The next order is not to be sent before this moment, or another program sends it.
    case until(Timestamp)
    /// The store gave no answer that settles the order.
    case stopped(ShopClientError)
}
