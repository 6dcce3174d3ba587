package import LocalCache
package import ShopClient

/// Why a sync stopped; what was applied before stays, and the next one goes on from there.
package enum SyncError: Error, Equatable, Sendable {
    /// The store did not give the next page.
    case store(ShopClientError)
    /// The page could not be kept.
    case cache(CacheError)
}
