import ShopModel

extension RouteAnswer {
    /// The answers about the account's cart.
    static let carts: [Route: RouteAnswer] = [
        .cart: .json("Shows the cart", AccountCart.self),
        .clearCart: .json("Empties the cart", AccountCart.self),
        .setCartItem: .json("Sets how many of a watch are in the cart", AccountCart.self),
        .removeCartItem: .json("Takes a watch out of the cart", AccountCart.self),
        .mergeCart: .json("Brings another cart into the account's", AccountCart.self),
    ]
}
