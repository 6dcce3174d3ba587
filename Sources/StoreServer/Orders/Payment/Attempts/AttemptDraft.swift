import ShopModel

/// An attempt to pay that is about to be written for the first time.
struct AttemptDraft: Sendable {
    let kind: AttemptKind
    let order: Order
    /// The provider's name of the account that pays; nil where it has none.
    let providerCustomer: String?
    /// Until when the page is to be usable; nil for an intent.
    let expiresAt: Timestamp?
}
