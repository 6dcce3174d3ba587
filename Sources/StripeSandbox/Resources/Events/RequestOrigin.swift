/// The request that caused an event; without values where a customer caused it on a page.
struct RequestOrigin: Encodable, Equatable, Sendable {
    @Nullable var id: String?
    @Nullable var idempotencyKey: String?

    enum CodingKeys: String, CodingKey {
        case id
        case idempotencyKey = "idempotency_key"
    }

    /// A customer on a page of the sandbox.
    static let customer = RequestOrigin(id: nil, idempotencyKey: nil)
}
