import ShopModel

extension PaymentsClient {
    /// The part of a store that answers for real.
    static func live(_ store: StoreClient) -> PaymentsClient {
        PaymentsClient(
            confirm: { id, request async throws(ShopClientError) in
                let path = Route.confirmPayment.path(id.description)
                return try await store.answer(
                    to: StoreCall(.confirmPayment, path: path, body: request))
            },
            state: { id async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.paymentState, of: id))
            })
    }
}
