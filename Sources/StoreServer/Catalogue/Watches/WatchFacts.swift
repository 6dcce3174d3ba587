import ShopModel

/// What staff say of a watch; its stock, its place and its versions are the store's own.
struct WatchFacts: Hashable, Sendable {
    var modelCode: String
    /// The article number of its barcode, 8 to 14 digits (GS1 GTIN); nil where it has none.
    var ean: String?
    var name: String
    var brand: String
    var collection: String
    var category: WatchCategory
    var description: String
    var price: Money
    /// How the price was come by: `sourced`, or set by the store.
    var priceBasis: String
    /// Where the facts were read; empty where nobody said.
    var source: String
    var specs: WatchSpecs

    /// The texts that the watch is searched by.
    var searchedTexts: [String] {
        [name, brand, collection, modelCode, category.rawValue, description]
    }
}

extension WatchFacts {
    /// Takes the facts of a catalogue file.
    init(_ item: CatalogueSeed.PricedWatch) {
        let watch = item.watch
        self.init(
            modelCode: watch.modelCode, ean: nil, name: watch.name, brand: watch.brand,
            collection: watch.collection, category: watch.category,
            description: watch.description, price: item.price, priceBasis: watch.priceBasis,
            source: watch.source, specs: watch.specs)
    }

    /// Takes the facts of a watch as staff see it.
    init(_ watch: AdminWatch) {
        self.init(
            modelCode: watch.watch.modelCode, ean: watch.ean, name: watch.watch.name,
            brand: watch.watch.brand, collection: watch.watch.collection,
            category: watch.watch.category, description: watch.watch.description,
            price: watch.watch.price, priceBasis: watch.priceBasis, source: watch.source,
            specs: watch.watch.specs)
    }
}
