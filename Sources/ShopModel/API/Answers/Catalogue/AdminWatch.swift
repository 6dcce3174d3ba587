/// A watch as the store's staff sees it: what everyone sees, and what is behind it.
package struct AdminWatch: Hashable, Sendable {
    /// What everyone sees.
    package var watch: Watch
    /// How many there are.
    package var onHand: Int
    /// How many of them unpaid orders keep.
    package var reserved: Int
    /// The article number of its barcode.
    package var ean: String?
    /// How the price was come by.
    package var priceBasis: String
    /// Where the facts were read.
    package var source: String
    /// When it came into the catalogue.
    package var createdAt: Timestamp

    /// Makes a watch from all of its facts.
    package init(
        watch: Watch, onHand: Int, reserved: Int, ean: String?, priceBasis: String,
        source: String, createdAt: Timestamp
    ) {
        self.watch = watch
        self.onHand = onHand
        self.reserved = reserved
        self.ean = ean
        self.priceBasis = priceBasis
        self.source = source
        self.createdAt = createdAt
    }
}

extension AdminWatch: Codable {
    /// Reads the wire form.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            watch: try Watch(from: decoder),
            onHand: try container.decode(Int.self, forKey: .onHand),
            reserved: try container.decode(Int.self, forKey: .reserved),
            ean: try container.decodeIfPresent(String.self, forKey: .ean),
            priceBasis: try container.decode(String.self, forKey: .priceBasis),
            source: try container.decode(String.self, forKey: .source),
            createdAt: try container.decode(Timestamp.self, forKey: .createdAt))
    }

    /// Writes the wire form: the fields of the watch, and these beside them.
    package func encode(to encoder: any Encoder) throws {
        try watch.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(onHand, forKey: .onHand)
        try container.encode(reserved, forKey: .reserved)
        try container.encode(ean, forKey: .ean)
        try container.encode(priceBasis, forKey: .priceBasis)
        try container.encode(source, forKey: .source)
        try container.encode(createdAt, forKey: .createdAt)
    }

    enum CodingKeys: String, CodingKey {
        case onHand = "on_hand"
        case reserved
        case ean
        case priceBasis = "price_basis"
        case source
        case createdAt = "created_at"
    }
}
