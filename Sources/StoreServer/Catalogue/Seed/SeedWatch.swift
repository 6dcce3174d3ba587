import ShopModel

/// A watch as the catalogue file of a new store describes it.
struct SeedWatch: Decodable, Sendable {
    let modelCode: String
    let name: String
    let brand: String
    let collection: String
    let category: WatchCategory
    let description: String
    let price: DecimalText
    let currency: String
    /// How the price was come by: `sourced`, or set by the store.
    let priceBasis: String
    let stockQuantity: Int
    /// Where the facts were read.
    let source: String
    let specs: WatchSpecs

    /// Reads one object; the specs stand beside the other facts, not under a key of their own.
    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        modelCode = try container.decode(String.self, forKey: .modelCode)
        name = try container.decode(String.self, forKey: .name)
        brand = try container.decode(String.self, forKey: .brand)
        collection = try container.decode(String.self, forKey: .collection)
        category = try container.decode(WatchCategory.self, forKey: .category)
        description = try container.decode(String.self, forKey: .description)
        price = try container.decode(DecimalText.self, forKey: .price)
        currency = try container.decode(String.self, forKey: .currency)
        priceBasis = try container.decode(String.self, forKey: .priceBasis)
        stockQuantity = try container.decode(Int.self, forKey: .stockQuantity)
        source = try container.decode(String.self, forKey: .source)
        specs = try WatchSpecs(from: decoder)
    }

    enum CodingKeys: String, CodingKey {
        case modelCode = "model_code"
        case name = "watch_name"
        case brand
        case collection
        case category
        case description
        case price
        case currency
        case priceBasis = "price_basis"
        case stockQuantity = "stock_quantity"
        case source
    }
}
