extension Route {
    /// The account's cart.
    package static let cart = Route(.get, "/api/v1/cart", .customer)
    /// Empties the cart.
    package static let clearCart = Route(.delete, "/api/v1/cart", .customer)
    /// Sets how many of a watch are in the cart.
    package static let setCartItem = Route(
        .put, "/api/v1/cart/items/:watch_id", .customer, body: CartItemRequest.fields)
    /// Takes a watch out of the cart.
    package static let removeCartItem = Route(
        .delete, "/api/v1/cart/items/:watch_id", .customer)
    /// Brings a cart that was filled elsewhere into the account's.
    package static let mergeCart = Route(
        .post, "/api/v1/cart/merge", .customer, body: MergeCartRequest.fields)

    /// The routes of the account's cart.
    package static let carts = [cart, clearCart, setCartItem, removeCartItem, mergeCart]
}
