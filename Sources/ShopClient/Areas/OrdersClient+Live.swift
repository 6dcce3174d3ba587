import ShopModel

extension OrdersClient {
    /// The part of a store that answers for real.
    static func live(_ store: StoreClient) -> OrdersClient {
        OrdersClient(
            quote: { request async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.quote, body: request))
            },
            place: { request async throws(ShopClientError) in
                try await store.place(request)
            },
            mine: { () async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.myOrders))
            },
            order: { id async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.order, of: id))
            },
            events: { id async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.orderEvents, of: id))
            },
            cancel: { id async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.cancelOrder, of: id))
            })
    }
}
