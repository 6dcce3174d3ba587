package import ShopClient

extension OrdersClient {
    /// A part whose every call is an issue of the test that makes it.
    package static var failing: OrdersClient {
        OrdersClient(
            quote: { _ async throws(ShopClientError) in throw unexpected("orders.quote") },
            place: { _ async throws(ShopClientError) in throw unexpected("orders.place") },
            mine: { () async throws(ShopClientError) in throw unexpected("orders.mine") },
            order: { _ async throws(ShopClientError) in throw unexpected("orders.order") },
            events: { _ async throws(ShopClientError) in throw unexpected("orders.events") },
            cancel: { _ async throws(ShopClientError) in throw unexpected("orders.cancel") },
            changeAddress: { _, _ async throws(ShopClientError) in
                throw unexpected("orders.changeAddress")
            },
            requestReturn: { _, _ async throws(ShopClientError) in
                throw unexpected("orders.requestReturn")
            },
            receipt: { _ async throws(ShopClientError) in throw unexpected("orders.receipt") },
            mailReceipt: { _ async throws(ShopClientError) in throw unexpected("orders.mailReceipt")
            },
            lookUp: { _ async throws(ShopClientError) in throw unexpected("orders.lookUp") },
            open: { _ async throws(ShopClientError) in throw unexpected("orders.open") })
    }
}
