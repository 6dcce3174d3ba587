/// Asks to give some of an order back.
package struct ReturnRequest: Hashable, Sendable, Codable {
    /// What comes back.
    package var lines: [WatchQuantity]
    /// Why.
    package var reason: String

    /// Makes a request from its fields.
    package init(lines: [WatchQuantity], reason: String) {
        self.lines = lines
        self.reason = reason
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("lines", .list(of: .object(WatchQuantity.fields), count: 1...100)),
        .required("reason", .text(1...500)))

    enum CodingKeys: String, CodingKey {
        case lines
        case reason
    }
}
