/// A watch as the store offers it.
package struct Watch: Hashable, Sendable {
    /// Names it for ever.
    package var id: WatchID
    /// The full name, brand first: `Tissot PRX Powermatic 80 40mm Blue`.
    package var name: String
    /// The maker.
    package var brand: String
    /// The maker's reference, which is also the SKU.
    package var modelCode: String
    /// The family within the brand.
    package var collection: String
    /// The shelf that it stands on.
    package var category: WatchCategory
    /// What it is, in a sentence or two.
    package var description: String
    /// What one costs, tax included.
    package var price: Money
    /// How many can be bought now: on hand less reserved.
    package var stockQuantity: Int
    /// Where its picture is, as a path at the store.
    package var imageURL: String
    /// Its place in the store's own order: the smaller ones come first.
    package var position: Int
    /// Counts the edits of its facts.
    package var version: Int64
    /// When it was last edited.
    package var updatedAt: Timestamp
    /// The technical facts.
    package var specs: WatchSpecs

    /// Makes a watch from all of its facts.
    package init(
        id: WatchID, name: String, brand: String, modelCode: String, collection: String,
        category: WatchCategory, description: String, price: Money, stockQuantity: Int,
        imageURL: String, position: Int, version: Int64, updatedAt: Timestamp, specs: WatchSpecs
    ) {
        self.id = id
        self.name = name
        self.brand = brand
        self.modelCode = modelCode
        self.collection = collection
        self.category = category
        self.description = description
        self.price = price
        self.stockQuantity = stockQuantity
        self.imageURL = imageURL
        self.position = position
        self.version = version
        self.updatedAt = updatedAt
        self.specs = specs
    }

    /// The name without the brand: `PRX Powermatic 80 40mm Blue`.
    package var shortName: String {
        Self.removing(prefix: brand, from: name)
    }

    /// The name without brand and collection, for a row under its collection's heading.
    package var nameInCollection: String {
        Self.removing(prefix: collection, from: shortName)
    }

    private static func removing(prefix: String, from name: String) -> String {
        guard name.hasPrefix(prefix + " ") else { return name }
        return String(name.dropFirst(prefix.count + 1))
    }
}
