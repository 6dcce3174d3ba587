import ShopModel

/// What the cache knows of the catalogue as a whole.
struct CatalogueFacts: Equatable, Sendable {
    /// How many watches there are.
    var count: Int
    /// When the prices were last known to be the store's; nil before a first sync.
    var pricesAsOf: Timestamp?
    /// The rules of the store; nil before a first sync.
    var settings: StoreSettings?

    /// What is known of a store that was never opened on this machine.
    static let nothing = CatalogueFacts(count: 0)
}
