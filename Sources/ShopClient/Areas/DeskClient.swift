package import ShopModel

/// The part of a store that its staff use.
package struct DeskClient: Sendable {
    /// Reads a watch as staff see it.
    package var watch: @Sendable (WatchID) async throws(ShopClientError) -> AdminWatch
    /// Changes facts of a watch; what the request leaves nil stays.
    package var updateWatch:
        @Sendable (WatchID, WatchRequest) async throws(ShopClientError) -> AdminWatch
    /// Sets how many of a watch are on hand.
    package var setStock:
        @Sendable (WatchID, StockRequest) async throws(ShopClientError) -> AdminWatch

    /// Creates the part from its functions.
    package init(
        watch: @escaping @Sendable (WatchID) async throws(ShopClientError) -> AdminWatch,
        updateWatch:
            @escaping @Sendable (WatchID, WatchRequest) async throws(ShopClientError) -> AdminWatch,
        setStock:
            @escaping @Sendable (WatchID, StockRequest) async throws(ShopClientError) -> AdminWatch
    ) {
        self.watch = watch
        self.updateWatch = updateWatch
        self.setStock = setStock
    }
}
