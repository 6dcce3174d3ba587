package import CurlTransport
import ShopModel

extension ShopClient {
    /// The client of the store at a URL, for whoever is logged in according to `session`.
    package static func live(
        baseURL: String, transport: HTTPTransport, session: SessionStore
    ) -> ShopClient {
        let store = StoreClient(
            connection: StoreConnection(baseURL: baseURL, transport: transport), store: session)
        return ShopClient(
            health: { () async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.health))
            },
            changes: { cursor, limit async throws(ShopClientError) in
                let start = cursor.map { [(name: "cursor", value: $0)] } ?? []
                let query = start + [(name: "limit", value: String(limit))]
                let path = Route.changes.path(query: query)
                return try await store.answer(to: StoreCall(.changes, path: path))
            },
            catalogue: .live(store), accounts: .live(store), orders: .live(store),
            payments: .live(store), desk: .live(store))
    }
}
