extension Watch: Codable {
    /// Reads the wire form; throws where the price is no amount of its currency.
    package init(from decoder: any Decoder) throws {
        let wire = try Wire(from: decoder)
        let currency = try Currency(code: wire.currency)
        self.init(
            id: wire.id, name: wire.name, brand: wire.brand, modelCode: wire.modelCode,
            collection: wire.collection, category: wire.category, description: wire.description,
            price: try wire.price.money(in: currency), stockQuantity: wire.stockQuantity,
            imageURL: wire.imageURL, position: wire.position, version: wire.version,
            updatedAt: wire.updatedAt, specs: wire.specs)
    }

    /// Writes the wire form, with the price as a decimal and its currency beside it.
    package func encode(to encoder: any Encoder) throws {
        try Wire(self).encode(to: encoder)
    }

    private struct Wire: Codable {
        let id: WatchID
        let name: String
        let brand: String
        let modelCode: String
        let collection: String
        let category: WatchCategory
        let description: String
        let price: DecimalText
        let currency: String
        let stockQuantity: Int
        let imageURL: String
        let position: Int
        let version: Int64
        let updatedAt: Timestamp
        let specs: WatchSpecs

        init(_ watch: Watch) {
            id = watch.id
            name = watch.name
            brand = watch.brand
            modelCode = watch.modelCode
            collection = watch.collection
            category = watch.category
            description = watch.description
            price = DecimalText(watch.price)
            currency = watch.price.currency.code
            stockQuantity = watch.stockQuantity
            imageURL = watch.imageURL
            position = watch.position
            version = watch.version
            updatedAt = watch.updatedAt
            specs = watch.specs
        }

        enum CodingKeys: String, CodingKey {
            case id = "watch_id"
            case name = "watch_name"
            case brand
            case modelCode = "model_code"
            case collection
            case category
            case description
            case price
            case currency
            case stockQuantity = "stock_quantity"
            case imageURL = "image_url"
            case position
            case version
            case updatedAt = "updated_at"
            case specs
        }
    }
}
