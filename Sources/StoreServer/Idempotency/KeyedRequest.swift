import Crypto
import HTTPTypes
import Hummingbird
import ShopModel

/// A request that carries a key, by which all of its sendings are one request.
struct KeyedRequest: Hashable, Sendable {
    /// The key.
    let key: IdempotencyKey
    /// Whose keys are told apart from all others', as the tables name owners and actors.
    let owner: String
    /// Tells the request from another one with the same key.
    let hash: String

    /// Marks a request whose fields are known.
    ///
    /// `scope` tells requests apart that have the same fields: the method and the path.
    init(
        _ key: IdempotencyKey, owner: String, scope: String = "", body: some Encodable
    ) throws {
        self.key = key
        self.owner = owner
        // The keys of the document are sorted: spaces and the order of the fields do not count.
        let document = try JSONDocument(body).bytes
        hash = SHA256.hash(data: Array(scope.utf8) + document).hexadecimal
    }

    /// Marks a request by its `Idempotency-Key`; nil where it has none.
    ///
    /// Throws ``Problem`` for a malformed key.
    init?(_ request: Request, owner: String, body: some Encodable) throws {
        guard let header = request.headers[.idempotencyKey] else { return nil }
        try self.init(
            IdempotencyKey(requiring: header), owner: owner,
            scope: "\(request.method.rawValue) \(request.uri.path)\n", body: body)
    }
}
