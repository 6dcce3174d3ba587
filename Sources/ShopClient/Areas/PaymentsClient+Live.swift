import ShopModel

extension PaymentsClient {
    /// The part of a store that answers for real.
    static func live(_ store: StoreClient) -> PaymentsClient {
        PaymentsClient(
            confirm: { id, request async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.confirmPayment, of: id, body: request))
            },
            state: { id async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.paymentState, of: id))
            },
            page: { id, request async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.paymentPage, of: id, body: request))
            },
            cards: { () async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.savedCardList))
            })
    }
}
