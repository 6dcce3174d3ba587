import ShopModel

/// An access token that was found to be the store's own and in time.
struct AccessToken: Hashable, Sendable {
    let customerID: CustomerID
    let sessionID: SessionID
    let expiresAt: Timestamp
}
