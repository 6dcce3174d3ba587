/// One entry of the store's change log: the newest state of one object.
package struct Change: Hashable, Sendable {
    /// Its place in the log.
    package var sequence: Int64
    /// The version of the object.
    package var version: Int64
    /// What it is about.
    package var content: ChangeContent

    /// Makes a change from its facts.
    package init(sequence: Int64, version: Int64, content: ChangeContent) {
        self.sequence = sequence
        self.version = version
        self.content = content
    }
}

extension Change: Codable {
    /// Reads the wire form; a kind of a newer store becomes `.unknown`.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        sequence = try container.decode(Int64.self, forKey: .sequence)
        version = try container.decode(Int64.self, forKey: .version)
        let kind = try container.decode(String.self, forKey: .kind)
        switch kind {
        case Self.watchKind:
            content = .watch(try container.decode(Watch.self, forKey: .data))
        case Self.removedKind:
            content = .removed(try container.decode(WatchID.self, forKey: .id))
        case Self.settingsKind:
            content = .settings(try container.decode(StoreSettings.self, forKey: .data))
        case Self.orderKind:
            content = .order(try container.decode(Order.self, forKey: .data))
        case Self.cartKind:
            content = .cart(try container.decode(AccountCart.self, forKey: .data))
        default:
            content = .unknown(kind: kind)
        }
    }

    /// Writes the wire form.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(sequence, forKey: .sequence)
        try container.encode(version, forKey: .version)
        switch content {
        case .watch(let watch):
            try container.encode(Self.watchKind, forKey: .kind)
            try container.encode(watch.id, forKey: .id)
            try container.encode(watch, forKey: .data)
        case .removed(let id):
            try container.encode(Self.removedKind, forKey: .kind)
            try container.encode(id, forKey: .id)
        case .settings(let settings):
            try container.encode(Self.settingsKind, forKey: .kind)
            try container.encode(Self.settingsKind, forKey: .id)
            try container.encode(settings, forKey: .data)
        case .order(let order):
            try container.encode(Self.orderKind, forKey: .kind)
            try container.encode(order.id.description, forKey: .id)
            try container.encode(order, forKey: .data)
        case .cart(let cart):
            try container.encode(Self.cartKind, forKey: .kind)
            try container.encode(Self.cartKind, forKey: .id)
            try container.encode(cart, forKey: .data)
        case .unknown(let kind):
            try container.encode(kind, forKey: .kind)
            try container.encode("", forKey: .id)
        }
    }

    /// The word for a watch in the log.
    package static let watchKind = "watch"
    /// The word for a watch that is gone.
    package static let removedKind = "removed"
    /// The word, and the id, of the settings.
    package static let settingsKind = "settings"
    /// The word for an order in the log of one's own.
    package static let orderKind = "order"
    /// The word, and the id, of the account's cart.
    package static let cartKind = "cart"

    enum CodingKeys: String, CodingKey {
        case sequence = "seq"
        case kind
        case id
        case version
        case data
    }
}
