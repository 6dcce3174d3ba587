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
    /// Reads the watches that are like one, so many at most, the likest first.
    package var recommendations:
        @Sendable (WatchID, _ limit: Int) async throws(ShopClientError) -> [Recommendation]
    /// Asks for a mail when a watch can be bought again; without an address it goes to the account's.
    package var notifyOfStock:
        @Sendable (WatchID, NotifyRequest) async throws(ShopClientError) -> Void

    /// Creates the part from its functions.
    package init(
        watches: @escaping @Sendable () async throws(ShopClientError) -> [Watch],
        watch: @escaping @Sendable (WatchID) async throws(ShopClientError) -> Watch,
        image: @escaping @Sendable (WatchID, String?) async throws(ShopClientError) -> WatchImage,
        recommendations:
            @escaping @Sendable (WatchID, Int) async throws(ShopClientError) -> [Recommendation],
        notifyOfStock:
            @escaping @Sendable (WatchID, NotifyRequest) async throws(ShopClientError) -> Void
    ) {
        self.watches = watches
        self.watch = watch
        self.image = image
        self.recommendations = recommendations
        self.notifyOfStock = notifyOfStock
    }
}
