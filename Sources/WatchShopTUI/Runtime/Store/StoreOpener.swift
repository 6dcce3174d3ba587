import LocalCache
import ShopClient

/// How the store of an address is found on this machine and on the network.
struct StoreOpener: Sendable {
    /// Opens what is kept of the store that the address led to last; nil where nothing is.
    var openKnown: @Sendable () throws(CacheError) -> OpenStore?
    /// Asks the address which store it leads to.
    var ask: @Sendable () async throws(ShopClientError) -> String
    /// Opens what is kept of a store, made where it is missing, and remembers the address for it.
    var open: @Sendable (_ id: String) throws(CacheError) -> OpenStore
}
