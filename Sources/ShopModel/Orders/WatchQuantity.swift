/// So many pieces of one watch.
package struct WatchQuantity: Hashable, Sendable, Codable {
    /// The watch.
    package var watchID: WatchID
    /// How many, 1 or more.
    package var quantity: Int

    /// Makes a line from its facts.
    package init(watchID: WatchID, quantity: Int) {
        self.watchID = watchID
        self.quantity = quantity
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("watch_id", .uuid), .required("quantity", .integer(1...1_000)))

    enum CodingKeys: String, CodingKey {
        case watchID = "watch_id"
        case quantity
    }
}
