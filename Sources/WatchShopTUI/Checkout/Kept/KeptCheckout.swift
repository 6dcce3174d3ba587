import ShopModel

/// What this machine has kept of a person's checkout.
struct KeptCheckout: Equatable, Sendable {
    /// What was typed and chosen; nil where nothing was.
    var draft: CheckoutDraft?
    /// The address that was used last.
    var lastAddress: Address?
}
