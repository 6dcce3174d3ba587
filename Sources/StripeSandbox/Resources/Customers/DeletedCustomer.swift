/// What is left of a customer that was deleted.
struct DeletedCustomer: Encodable, Equatable, Sendable {
    let id: String
    let object = "customer"
    let deleted = true

    enum CodingKeys: String, CodingKey {
        case id, object, deleted
    }
}
