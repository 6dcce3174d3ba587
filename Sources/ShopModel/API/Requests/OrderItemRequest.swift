/// Some pieces of one watch in a request.
package struct OrderItemRequest: Hashable, Sendable, Codable {
    /// The watch.
    package var watchID: WatchID
    /// How many.
    package var quantity: Int
    /// The unit price that the shopper was shown; nil asks for whatever it is.
    package var unitPrice: DecimalText?

    /// Makes an item from its facts.
    package init(watchID: WatchID, quantity: Int, unitPrice: DecimalText?) {
        self.watchID = watchID
        self.quantity = quantity
        self.unitPrice = unitPrice
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("watch_id", .uuid), .required("quantity", .integer(1...1_000)),
        .optional("unit_price", .amount))

    enum CodingKeys: String, CodingKey {
        case watchID = "watch_id"
        case quantity
        case unitPrice = "unit_price"
    }
}
