import ShopModel

/// The store's own short page, on which one order is paid.
struct PaymentPage: Hashable, Sendable {
    let orderID: OrderID
    let code: PageCode
    /// Two words that the terminal shows too.
    let phrase: String
}
