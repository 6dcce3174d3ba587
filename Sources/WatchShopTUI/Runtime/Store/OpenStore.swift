import LocalCache
import ShopClient
import ShopSync

/// One store as this machine knows it: what is kept of it, and how it is asked.
struct OpenStore: Sendable {
    /// Names the store for ever.
    let id: String
    /// The mirror of its catalogue.
    let catalogue: CatalogueCache
    /// Cart, session and settings.
    let shop: ShopCache
    /// The store itself.
    let client: ShopClient
    /// Brings the mirror up to date.
    let pull:
        @Sendable (_ progress: @escaping @Sendable (SyncProgress) async -> Void)
            async
            throws(SyncError) -> Void
}
