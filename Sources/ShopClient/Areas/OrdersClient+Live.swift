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
            },
            changeAddress: { id, request async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.changeAddress, of: id, body: request))
            },
            requestReturn: { id, request async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.requestReturn, of: id, body: request))
            },
            receipt: { id async throws(ShopClientError) in
                try await store.receipt(of: id)
            },
            mailReceipt: { id async throws(ShopClientError) in
                try await store.response(to: StoreCall(.mailReceipt, of: id))
            },
            lookUp: { request async throws(ShopClientError) in
                try await store.response(to: StoreCall(.lookUpOrder, body: request))
            },
            open: { request async throws(ShopClientError) in
                try await store.open(request)
            })
    }
}
