/// One entry of an order's history.
package struct OrderEvent: Hashable, Sendable, Codable {
    /// Its place in the history of its order, from 1.
    package var sequence: Int64
    /// When it happened.
    package var at: Timestamp
    /// What happened: `placed` or the word of an `OrderStep`, or one of the payment's words.
    package var kind: String
    /// Where the order stood before; nil for the first.
    package var from: OrderStatus?
    /// Where the order stood after.
    package var to: OrderStatus
    /// More about it, in words for people.
    package var note: String?
    /// Who did it, as only the store's staff sees: `staff:4`.
    package var actor: String?

    /// Makes an entry from its facts.
    package init(
        sequence: Int64, at: Timestamp, kind: String, from: OrderStatus?, to: OrderStatus,
        note: String? = nil, actor: String? = nil
    ) {
        self.sequence = sequence
        self.at = at
        self.kind = kind
        self.from = from
        self.to = to
        self.note = note
        self.actor = actor
    }

    enum CodingKeys: String, CodingKey {
        case sequence = "seq"
        case at
        case kind
        case from
        case to
        case note
        case actor
    }
}
