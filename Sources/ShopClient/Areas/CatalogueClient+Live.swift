import ShopModel

extension CatalogueClient {
    /// The part of a store that answers for real.
    static func live(_ store: StoreClient) -> CatalogueClient {
        CatalogueClient(
            watches: { () async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.watches))
            },
            watch: { id async throws(ShopClientError) in
                let path = Route.watch.path(id.description)
                return try await store.answer(to: StoreCall(.watch, path: path))
            },
            image: { id, etag async throws(ShopClientError) in
                try await store.image(id, etag: etag)
            })
    }
}
