import ShopModel

/// Someone who waits for a watch.
struct StockSubscription: Hashable, Sendable {
    let id: Int64
    let watch: WatchID
    /// The address that the mail goes to.
    let email: String
    /// Takes whoever shows it off the list, and does nothing else: it stands in the mail.
    let removalToken: String
}
