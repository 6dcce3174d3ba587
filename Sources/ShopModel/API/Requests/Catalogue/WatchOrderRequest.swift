/// Moves a watch to another place of the store's order.
package struct WatchOrderRequest: Hashable, Sendable {
    /// Where a watch is to stand.
    package enum Place: Hashable, Sendable {
        /// Just before another watch.
        case before(WatchID)
        /// Just after another watch.
        case after(WatchID)

        /// The field that names the other watch.
        package var name: String {
            switch self {
            case .before: CodingKeys.before.rawValue
            case .after: CodingKeys.after.rawValue
            }
        }
    }

    /// The watch that moves.
    package var watchID: WatchID
    /// Where it then stands.
    package var place: Place

    /// Makes a request from its fields.
    package init(watchID: WatchID, place: Place) {
        self.watchID = watchID
        self.place = place
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("watch_id", .uuid), .optional("before", .uuid), .optional("after", .uuid)
    ).choosing(["before"], ["after"])

    enum CodingKeys: String, CodingKey {
        case watchID = "watch_id"
        case before
        case after
    }
}

extension WatchOrderRequest: Codable {
    /// Reads the wire form.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        watchID = try container.decode(WatchID.self, forKey: .watchID)
        if let watch = try container.decodeIfPresent(WatchID.self, forKey: .before) {
            place = .before(watch)
        } else {
            place = .after(try container.decode(WatchID.self, forKey: .after))
        }
    }

    /// Writes the wire form.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(watchID, forKey: .watchID)
        switch place {
        case .before(let watch): try container.encode(watch, forKey: .before)
        case .after(let watch): try container.encode(watch, forKey: .after)
        }
    }
}
