import ShopModel

/// A page of the provider, where something is paid or a card is saved.
struct HostedPage: Hashable, Sendable {
    let url: String
    /// Until when it can be used.
    let expiresAt: Timestamp
}
