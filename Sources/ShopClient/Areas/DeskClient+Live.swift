import ShopModel

extension DeskClient {
    /// The part of a store that answers for real.
    static func live(_ store: StoreClient) -> DeskClient {
        DeskClient(
            watch: { id async throws(ShopClientError) in
                let path = Route.adminWatch.path(id.description)
                return try await store.answer(to: StoreCall(.adminWatch, path: path))
            },
            updateWatch: { id, request async throws(ShopClientError) in
                let path = Route.updateWatch.path(id.description)
                return try await store.answer(
                    to: StoreCall(.updateWatch, path: path, body: request))
            },
            setStock: { id, request async throws(ShopClientError) in
                let path = Route.setStock.path(id.description)
                return try await store.answer(to: StoreCall(.setStock, path: path, body: request))
            })
    }
}
