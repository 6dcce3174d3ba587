import HTTPTypes
import Hummingbird
import ShopModel

/// The routes of the account's cart.
struct CartController: Sendable {
    let carts: CartService

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.cart) { _, context in
            try .cart(await carts.cart(of: context.requirePrincipal().customer.id))
        }
        routes.on(.clearCart) { request, context in
            try .cart(
                await carts.remove(
                    from: context.requirePrincipal().customer.id,
                    expecting: ExpectedVersion(of: request)?.number))
        }
        routes.on(.setCartItem, body: CartItemRequest.self) { body, request, context in
            try .cart(
                await carts.set(
                    body.quantity, of: context.watchID(),
                    in: context.requirePrincipal().customer.id,
                    expecting: ExpectedVersion(of: request)?.number))
        }
        routes.on(.removeCartItem) { request, context in
            try .cart(
                await carts.remove(
                    context.watchID(), from: context.requirePrincipal().customer.id,
                    expecting: ExpectedVersion(of: request)?.number))
        }
        routes.on(.mergeCart, body: MergeCartRequest.self) { body, request, context in
            try .cart(
                await carts.merge(
                    body.items, into: context.requirePrincipal().customer.id,
                    expecting: ExpectedVersion(of: request)?.number))
        }
    }
}

extension Response {
    /// Answers with a cart, whose tag is its version: what `If-Match` is compared with.
    fileprivate static func cart(_ cart: AccountCart) throws -> Response {
        var response = try json(cart)
        response.headers[.eTag] = ExpectedVersion(number: cart.version).tag
        response.headers[.cacheControl] = "private, no-store"
        return response
    }
}
