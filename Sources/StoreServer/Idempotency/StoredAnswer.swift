import FoundationEssentials
import ShopModel

/// An answer that every further sending of the same request gets again, byte for byte.
struct StoredAnswer: Hashable, Sendable {
    /// The status of HTTP.
    let status: Int
    /// The JSON text of the body.
    let body: String
    /// Whether it was given before.
    let isReplayed: Bool

    init(status: Int, body: String, isReplayed: Bool = false) {
        self.status = status
        self.body = body
        self.isReplayed = isReplayed
    }

    /// Makes the answer that carries a value.
    init(status: Int, _ value: some Encodable, isReplayed: Bool = false) throws {
        self.init(
            status: status, body: String(decoding: try JSONDocument(value).bytes, as: UTF8.self),
            isReplayed: isReplayed)
    }

    /// Reads the body.
    func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try JSONDecoder().decode(type, from: Data(body.utf8))
    }

    /// Returns the answer with one more member, in front of the others of its object.
    ///
    /// `text` has nothing that JSON would have to escape.
    func adding(_ name: String, text: String) -> StoredAnswer {
        StoredAnswer(
            status: status, body: "{\"\(name)\":\"\(text)\"," + body.dropFirst(),
            isReplayed: isReplayed)
    }

    /// Makes the answer that is a refusal.
    init(refusal problem: Problem) throws {
        try self.init(status: problem.status, problem)
    }
}
