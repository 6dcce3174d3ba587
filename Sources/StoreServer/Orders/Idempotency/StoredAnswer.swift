/// An answer that every further sending of the same request gets again, byte for byte.
struct StoredAnswer: Hashable, Sendable {
    let status: Int
    /// The JSON text of the body.
    let body: String

    init(status: Int, body: String) {
        self.status = status
        self.body = body
    }

    /// Makes the answer that carries a value.
    init(status: Int, _ value: some Encodable) throws {
        self.status = status
        body = String(decoding: try JSONDocument(value).bytes, as: UTF8.self)
    }
}
