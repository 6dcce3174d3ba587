/// An account as whoever manages the store sees it.
package struct CustomerRecord: Hashable, Sendable, Codable {
    /// The account; on the wire its fields stand beside the others.
    package var customer: Customer
    /// Whether they are kept out.
    package var isDisabled: Bool
    /// When they opened the account.
    package var createdAt: Timestamp
    /// When they gave it up; nil for an account that is there.
    package var deletedAt: Timestamp?
    /// How many orders they placed, whatever became of them.
    package var orderCount: Int
    /// When they placed the last one.
    package var lastOrderAt: Timestamp?
    /// What they paid, before anything was given back.
    package var paidAmount: DecimalText
    /// What was given back.
    package var refundedAmount: DecimalText
    /// The currency of both.
    package var currency: Currency

    /// Makes a record from its facts.
    package init(
        customer: Customer, isDisabled: Bool, createdAt: Timestamp, deletedAt: Timestamp?,
        orderCount: Int, lastOrderAt: Timestamp?, paidAmount: DecimalText,
        refundedAmount: DecimalText, currency: Currency
    ) {
        self.customer = customer
        self.isDisabled = isDisabled
        self.createdAt = createdAt
        self.deletedAt = deletedAt
        self.orderCount = orderCount
        self.lastOrderAt = lastOrderAt
        self.paidAmount = paidAmount
        self.refundedAmount = refundedAmount
        self.currency = currency
    }

    /// Reads the wire form.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        customer = try Customer(from: decoder)
        isDisabled = try container.decode(Bool.self, forKey: .isDisabled)
        createdAt = try container.decode(Timestamp.self, forKey: .createdAt)
        deletedAt = try container.decodeIfPresent(Timestamp.self, forKey: .deletedAt)
        orderCount = try container.decode(Int.self, forKey: .orderCount)
        lastOrderAt = try container.decodeIfPresent(Timestamp.self, forKey: .lastOrderAt)
        paidAmount = try container.decode(DecimalText.self, forKey: .paidAmount)
        refundedAmount = try container.decode(DecimalText.self, forKey: .refundedAmount)
        currency = try Currency(code: container.decode(String.self, forKey: .currency))
    }

    /// Writes the wire form.
    package func encode(to encoder: any Encoder) throws {
        try customer.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(isDisabled, forKey: .isDisabled)
        try container.encode(createdAt, forKey: .createdAt)
        try container.encode(deletedAt, forKey: .deletedAt)
        try container.encode(orderCount, forKey: .orderCount)
        try container.encode(lastOrderAt, forKey: .lastOrderAt)
        try container.encode(paidAmount, forKey: .paidAmount)
        try container.encode(refundedAmount, forKey: .refundedAmount)
        try container.encode(currency.code, forKey: .currency)
    }

    enum CodingKeys: String, CodingKey {
        case isDisabled = "disabled"
        case createdAt = "created_at"
        case deletedAt = "deleted_at"
        case orderCount = "order_count"
        case lastOrderAt = "last_order_at"
        case paidAmount = "paid_amount"
        case refundedAmount = "refunded_amount"
        case currency
    }
}
