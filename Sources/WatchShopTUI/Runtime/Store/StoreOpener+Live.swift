import CurlTransport
import LocalCache
import ShopClient
import ShopModel
import ShopSync

extension StoreOpener {
    /// The store at an address, with what is kept below a folder; its session too, unless another
    /// one is given.
    static func live(
        server: String, folder: String, transport: HTTPTransport, session: SessionStore? = nil
    ) -> StoreOpener {
        let directory = StoreDirectory(root: folder)
        let open: @Sendable (String) throws(CacheError) -> OpenStore = { id throws(CacheError) in
            try directory.open(id, server: server, transport: transport, session: session)
        }
        return StoreOpener(
            openKnown: { () throws(CacheError) in
                try directory.storeID(ofServer: server).map { id throws(CacheError) in
                    try open(id)
                }
            },
            ask: { () async throws(ShopClientError) in
                let client = ShopClient.live(
                    baseURL: server, transport: transport, session: .nobody)
                return try await client.health().storeID
            },
            open: { id throws(CacheError) in
                try directory.remember(storeID: id, ofServer: server)
                return try open(id)
            })
    }
}

extension StoreDirectory {
    fileprivate func open(
        _ id: String, server: String, transport: HTTPTransport, session: SessionStore?
    ) throws(CacheError) -> OpenStore {
        let folder = try folder(ofStore: id)
        let catalogue = try CatalogueCache.live(folder: folder)
        let shop = try ShopCache.live(folder: folder)
        let client = ShopClient.live(
            baseURL: server, transport: transport, session: session ?? SessionStore(shop))
        let sync = CatalogueSync(client: client, cache: catalogue, now: { .now })
        return OpenStore(
            id: id, catalogue: catalogue, shop: shop, client: client,
            pull: { progress throws(SyncError) in try await sync.pull(progress: progress) })
    }
}

extension SessionStore {
    /// The session that is kept beside the cart.
    fileprivate init(_ shop: ShopCache) {
        self.init(
            load: { try await shop.session() },
            save: { try await shop.saveSession($0) },
            clear: { try await shop.saveSession(nil) },
            orderToken: { try await shop.orderToken($0) },
            saveOrderToken: { try await shop.saveOrderToken($0, $1) })
    }

    /// Nobody is logged in, and nobody can be.
    fileprivate static let nobody = SessionStore(load: { nil }, save: { _ in }, clear: {})
}
