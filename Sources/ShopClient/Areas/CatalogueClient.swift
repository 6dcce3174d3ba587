package import ShopModel

/// The part of a store that shows its watches.
package struct CatalogueClient: Sendable {
    /// Reads all watches.
    package var watches: @Sendable () async throws(ShopClientError) -> [Watch]
    /// Reads one watch.
    package var watch: @Sendable (WatchID) async throws(ShopClientError) -> Watch
    /// Reads the picture of a watch, unless it is still the one with the given entity tag.
    package var image:
        @Sendable (WatchID, _ etag: String?) async throws(ShopClientError) -> WatchImage

    /// Creates the part from its functions.
    package init(
        watches: @escaping @Sendable () async throws(ShopClientError) -> [Watch],
        watch: @escaping @Sendable (WatchID) async throws(ShopClientError) -> Watch,
        image: @escaping @Sendable (WatchID, String?) async throws(ShopClientError) -> WatchImage
    ) {
        self.watches = watches
        self.watch = watch
        self.image = image
    }
}
