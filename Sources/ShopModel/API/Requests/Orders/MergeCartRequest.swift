/// Brings a cart that was filled elsewhere into the account's.
package struct MergeCartRequest: Hashable, Sendable, Codable {
    /// What the other cart has; of two items of one watch the later one counts.
    package var items: [WatchQuantity]

    /// Makes a request from its fields.
    package init(items: [WatchQuantity]) {
        self.items = items
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("items", .list(of: .object(WatchQuantity.fields), count: 0...100)))

    enum CodingKeys: String, CodingKey {
        case items
    }
}
