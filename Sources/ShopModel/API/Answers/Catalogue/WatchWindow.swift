/// Some watches of a query, and where to go on.
package struct WatchWindow: Hashable, Sendable, Codable {
    /// The watches.
    package var watches: [Watch]
    /// What `cursor` is to be for those after them; opaque, nil at the end.
    package var nextCursor: String?

    /// Makes a window from its facts.
    package init(watches: [Watch], nextCursor: String?) {
        self.watches = watches
        self.nextCursor = nextCursor
    }

    /// Writes the wire form, with a null at the end.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(watches, forKey: .watches)
        try container.encode(nextCursor, forKey: .nextCursor)
    }

    enum CodingKeys: String, CodingKey {
        case watches
        case nextCursor = "next_cursor"
    }
}
