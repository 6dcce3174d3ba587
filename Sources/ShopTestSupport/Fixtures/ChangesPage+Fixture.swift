package import ShopModel

extension ChangesPage {
    /// The whole log of a store with one watch.
    package static let fixture = ChangesPage(
        changes: [
            Change(sequence: 1, version: 1, content: .settings(.fixture)),
            Change(sequence: 2, version: 1, content: .watch(.fixture)),
        ],
        nextCursor: "epoch-1.2", hasMore: false, epoch: "epoch-1", serverTime: .fixture)
}

extension HealthAnswer {
    /// The store that the fixtures belong to.
    package static let fixture = HealthAnswer(
        status: "ok", storeID: "store-1", epoch: "epoch-1", version: ProductVersion.current)
}
