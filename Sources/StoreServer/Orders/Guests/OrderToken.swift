import ShopModel

/// What a guest shows to see their order: it opens one order until a moment.
struct OrderToken: Hashable, Sendable {
    /// For how long one is good, in seconds: 90 days.
    static let lifetime: Int64 = 90 * 24 * 60 * 60

    let orderID: OrderID
    let expiresAt: Timestamp
}
