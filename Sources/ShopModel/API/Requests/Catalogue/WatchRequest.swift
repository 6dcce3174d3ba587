/// What staff say of a watch, new or not; what is nil stays as it is.
package struct WatchRequest: Hashable, Sendable, Codable {
    /// The full name, brand first.
    package var name: String?
    /// The maker.
    package var brand: String?
    /// The maker's reference.
    package var modelCode: String?
    /// The article number of its barcode; an empty one takes it away.
    package var ean: String?
    /// The family within the brand; the brand itself for a new watch without one.
    package var collection: String?
    /// The shelf.
    package var category: WatchCategory?
    /// What it is.
    package var description: String?
    /// What one costs, in the store's currency.
    package var price: DecimalText?
    /// The currency of the price, which is the store's.
    package var currency: String?
    /// How the price was come by.
    package var priceBasis: String?
    /// Where the facts were read.
    package var source: String?
    /// All technical facts: one that is left out is not known.
    package var specs: WatchSpecs?
    /// How many are on hand.
    package var stockQuantity: Int?

    /// Makes a request that says nothing yet.
    package init() {}

    /// The fields of a new watch; `image_url` is what the web shop sends besides.
    package static let creationFields = FieldTable(fields { .required($0, $1) })
    /// The fields of a change.
    package static let changeFields = FieldTable(fields { .optional($0, $1) })

    /// The fields on the wire, of which `needed` makes those that a new watch must have.
    private static func fields(_ needed: (String, FieldKind) -> Field) -> [Field] {
        [
            needed("watch_name", .text(1...200)), needed("brand", .text(1...100)),
            needed("model_code", .text(1...60)), needed("category", category),
            needed("price", .amount), .optional("ean", .text(0...14)),
            .optional("collection", .text(1...100)), .optional("description", .text(0...5_000)),
            .optional("currency", .text(3...3)), .optional("price_basis", .text(1...60)),
            .optional("source", .text(0...1_000)), .optional("specs", .object(.watchSpecs)),
            .optional("stock_quantity", .integer(0...1_000_000)),
            .optional("image_url", .ignored),
        ]
    }

    private static let category = FieldKind.oneOf(WatchCategory.known.map(\.rawValue))

    enum CodingKeys: String, CodingKey {
        case name = "watch_name"
        case brand
        case modelCode = "model_code"
        case ean
        case collection
        case category
        case description
        case price
        case currency
        case priceBasis = "price_basis"
        case source
        case specs
        case stockQuantity = "stock_quantity"
    }
}

extension FieldTable {
    /// The fields of a watch's technical facts.
    package static let watchSpecs = FieldTable(
        .optional("movement", .text(0...100)), .optional("caliber", .text(0...100)),
        .optional("power_reserve_hours", .number(0...10_000)),
        .optional("case_diameter_mm", .number(0...200)),
        .optional("case_thickness_mm", .number(0...100)),
        .optional("case_material", .text(0...100)), .optional("crystal", .text(0...100)),
        .optional("dial_color", .text(0...60)), .optional("strap", .text(0...100)),
        .optional("lug_width_mm", .number(0...100)),
        .optional("water_resistance_m", .number(0...20_000)), .optional("gender", .text(0...20)))
}
