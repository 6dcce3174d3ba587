/// The kind of a watch, as the shop sorts its shelves.
package struct WatchCategory: RawRepresentable, Hashable, Sendable, Codable {
    /// The word on the wire, such as `diver`.
    package let rawValue: String

    /// Takes any word, so that a newer store's category is not lost on an older client.
    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The categories that a store of this version knows.
    package static let known = ["automatic", "chronograph", "diver", "sport", "classic", "luxury"]
        .map(WatchCategory.init(rawValue:))
}
