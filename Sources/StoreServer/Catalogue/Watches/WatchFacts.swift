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

    /// Reads the columns of ``WatchRepository/factColumns``.
    init(_ row: Row) throws(DatabaseError) {
        self.init(
            modelCode: try row.get("model_code"), ean: try row.get("ean"),
            name: try row.get("watch_name"), brand: try row.get("brand"),
            collection: try row.get("collection"), category: try row.get("category"),
            description: try row.get("description"),
            price: Money(minorUnits: try row.get("price"), currency: try row.get("currency")),
            priceBasis: try row.get("price_basis"), source: try row.get("source"),
            specs: try WatchSpecs(row))
    }
}
