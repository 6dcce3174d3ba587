/// Moves an order to another status, as the store's staff sees it.
package struct OrderStatusRequest: Hashable, Sendable, Codable {
    /// Where it is to stand.
    package var status: OrderStatus
    /// Who carries it, when it is shipped.
    package var carrier: String?
    /// The carrier's number for it, when it is shipped.
    package var trackingNumber: String?
    /// Why, for the history.
    package var reason: String?
    /// Whether what has come back goes on the shelf; it does not where nil.
    package var restocks: Bool?

    /// Makes a request from its fields.
    package init(
        status: OrderStatus, carrier: String? = nil, trackingNumber: String? = nil,
        reason: String? = nil, restocks: Bool? = nil
    ) {
        self.status = status
        self.carrier = carrier
        self.trackingNumber = trackingNumber
        self.reason = reason
        self.restocks = restocks
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("status", .oneOf(OrderStatus.allCases.map(\.rawValue))),
        .optional("carrier", .text(1...100)), .optional("tracking_number", .text(1...100)),
        .optional("reason", .text(1...500)), .optional("restock", .boolean))

    enum CodingKeys: String, CodingKey {
        case status
        case carrier
        case trackingNumber = "tracking_number"
        case reason
        case restocks = "restock"
    }
}
