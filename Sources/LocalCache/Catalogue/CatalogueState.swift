package import ShopModel

/// What a cache knows of its store's catalogue as a whole.
package struct CatalogueState: Hashable, Sendable {
    /// Where the next page of changes begins; nil before the first page.
    package var cursor: String?
    /// The life of the change log that the cursor belongs to.
    package var epoch: String?
    /// When the catalogue was last known to be the store's; nil before a first sync has ended.
    package var pricesAsOf: Timestamp?
    /// The store's settings; nil before they were synced.
    package var settings: StoreSettings?
    /// How many watches there are.
    package var count: Int

    /// Makes a state from its facts.
    package init(
        cursor: String? = nil, epoch: String? = nil, pricesAsOf: Timestamp? = nil,
        settings: StoreSettings? = nil, count: Int = 0
    ) {
        self.cursor = cursor
        self.epoch = epoch
        self.pricesAsOf = pricesAsOf
        self.settings = settings
        self.count = count
    }
}
