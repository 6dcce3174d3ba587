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
            },
            recommendations: { id, limit async throws(ShopClientError) in
                let path = Route.recommendations.path(
                    id.description, query: [(name: "limit", value: String(limit))])
                let answer: Recommendations = try await store.answer(
                    to: StoreCall(.recommendations, path: path))
                return answer.recommendations
            },
            notifyOfStock: { id, request async throws(ShopClientError) in
                let path = Route.notifyOfStock.path(id.description)
                _ = try await store.response(
                    to: StoreCall(.notifyOfStock, path: path, body: request))
            })
    }
}
