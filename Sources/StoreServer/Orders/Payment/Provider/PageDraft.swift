import ShopModel

/// A page that the provider is to show for an order.
struct PageDraft: Sendable {
    let attempt: PaymentAttempt
    let order: Order
    /// Where the page leads in the end.
    let returnURL: String
}
