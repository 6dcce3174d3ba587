/// An order with everything that the store knows of it.
package struct StaffOrderDetails: Hashable, Sendable {
    /// The order as it stands in a list.
    package var summary: StaffOrder
    /// Its history, oldest first, with who did each step.
    package var events: [OrderEvent]
    /// The notes of the staff, oldest first.
    package var notes: [OrderNote]
    /// How it was tried to be paid, oldest first.
    package var attempts: [AttemptRecord]
    /// What went back of its payment, oldest first.
    package var refunds: [Refund]
    /// What its shopper has given back, or asked to, oldest first.
    package var returns: [OrderReturn]
    /// The number of its receipt, once it is paid.
    package var receiptNumber: Int64?

    /// Makes the details from their parts.
    package init(
        summary: StaffOrder, events: [OrderEvent], notes: [OrderNote],
        attempts: [AttemptRecord], refunds: [Refund], returns: [OrderReturn],
        receiptNumber: Int64?
    ) {
        self.summary = summary
        self.events = events
        self.notes = notes
        self.attempts = attempts
        self.refunds = refunds
        self.returns = returns
        self.receiptNumber = receiptNumber
    }

    enum CodingKeys: String, CodingKey {
        case events
        case notes
        case attempts = "payment_attempts"
        case refunds
        case returns
        case receiptNumber = "receipt_number"
    }
}

extension StaffOrderDetails: Codable {
    /// Reads the wire form: the order's own fields, and the lists beside them.
    package init(from decoder: any Decoder) throws {
        summary = try StaffOrder(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        events = try container.decode([OrderEvent].self, forKey: .events)
        notes = try container.decode([OrderNote].self, forKey: .notes)
        attempts = try container.decode([AttemptRecord].self, forKey: .attempts)
        refunds = try container.decode([Refund].self, forKey: .refunds)
        returns = try container.decode([OrderReturn].self, forKey: .returns)
        receiptNumber = try container.decodeIfPresent(Int64.self, forKey: .receiptNumber)
    }

    /// Writes the wire form.
    package func encode(to encoder: any Encoder) throws {
        try summary.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(events, forKey: .events)
        try container.encode(notes, forKey: .notes)
        try container.encode(attempts, forKey: .attempts)
        try container.encode(refunds, forKey: .refunds)
        try container.encode(returns, forKey: .returns)
        try container.encode(receiptNumber, forKey: .receiptNumber)
    }
}
