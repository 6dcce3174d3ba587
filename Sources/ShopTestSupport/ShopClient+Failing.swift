package import ShopClient
import Testing

extension ShopClient {
    /// A client whose every call is an issue of the test that makes it: a test sets the functions
    /// that it expects to be called.
    package static var failing: ShopClient {
        ShopClient(
            health: { () async throws(ShopClientError) in throw unexpected("health") },
            changes: { _, _ async throws(ShopClientError) in throw unexpected("changes") },
            watches: { () async throws(ShopClientError) in throw unexpected("watches") },
            watch: { _ async throws(ShopClientError) in throw unexpected("watch") },
            image: { _, _ async throws(ShopClientError) in throw unexpected("image") },
            register: { _ async throws(ShopClientError) in throw unexpected("register") },
            login: { _ async throws(ShopClientError) in throw unexpected("login") },
            logout: { () async throws(ShopClientError) in throw unexpected("logout") },
            me: { () async throws(ShopClientError) in throw unexpected("me") },
            quote: { _ async throws(ShopClientError) in throw unexpected("quote") },
            placeOrder: { _ async throws(ShopClientError) in throw unexpected("placeOrder") },
            myOrders: { () async throws(ShopClientError) in throw unexpected("myOrders") },
            order: { _ async throws(ShopClientError) in throw unexpected("order") },
            orderEvents: { _ async throws(ShopClientError) in throw unexpected("orderEvents") },
            cancelOrder: { _ async throws(ShopClientError) in throw unexpected("cancelOrder") },
            confirmPayment: { _, _ async throws(ShopClientError) in
                throw unexpected("confirmPayment")
            },
            payment: { _ async throws(ShopClientError) in throw unexpected("payment") })
    }

    private static func unexpected(_ function: String) -> ShopClientError {
        Issue.record("ShopClient.\(function) is called, which the test did not expect")
        return .cancelled
    }
}
