/// An attempt to pay an order, as the store's staff sees it.
package struct AttemptRecord: Hashable, Sendable {
    /// Its number at the store.
    package var id: Int64
    /// How it is made.
    package var kind: AttemptKind
    /// Where it stands.
    package var status: AttemptStatus
    /// What is asked for.
    package var amount: Money
    /// The provider's name of the intent or the page, once it is known.
    package var providerID: String?
    /// The provider's name of the intent that takes the money, once there is one.
    package var intentID: String?
    /// Why the last payment method was declined.
    package var failure: PaymentFailure?
    /// When it was changed last.
    package var updatedAt: Timestamp

    /// Makes a record from its facts.
    package init(
        id: Int64, kind: AttemptKind, status: AttemptStatus, amount: Money,
        providerID: String? = nil, intentID: String? = nil, failure: PaymentFailure? = nil,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.kind = kind
        self.status = status
        self.amount = amount
        self.providerID = providerID
        self.intentID = intentID
        self.failure = failure
        self.updatedAt = updatedAt
    }
}

extension AttemptRecord: Codable {
    enum CodingKeys: String, CodingKey {
        case id = "attempt_id"
        case kind
        case status
        case amount
        case currency
        case providerID = "provider_id"
        case intentID = "intent_id"
        case failure
        case updatedAt = "updated_at"
    }

    /// Reads the wire form; throws where the amount is none of its currency.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let currency = try Currency(code: container.decode(String.self, forKey: .currency))
        self.init(
            id: try container.decode(Int64.self, forKey: .id),
            kind: try container.decode(AttemptKind.self, forKey: .kind),
            status: try container.decode(AttemptStatus.self, forKey: .status),
            amount: try container.decode(DecimalText.self, forKey: .amount).money(in: currency),
            providerID: try container.decodeIfPresent(String.self, forKey: .providerID),
            intentID: try container.decodeIfPresent(String.self, forKey: .intentID),
            failure: try container.decodeIfPresent(PaymentFailure.self, forKey: .failure),
            updatedAt: try container.decode(Timestamp.self, forKey: .updatedAt))
    }

    /// Writes the wire form, with the amount as a decimal and its currency beside it.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(kind, forKey: .kind)
        try container.encode(status, forKey: .status)
        try container.encode(DecimalText(amount), forKey: .amount)
        try container.encode(amount.currency.code, forKey: .currency)
        try container.encode(providerID, forKey: .providerID)
        try container.encode(intentID, forKey: .intentID)
        try container.encode(failure, forKey: .failure)
        try container.encode(updatedAt, forKey: .updatedAt)
    }
}
