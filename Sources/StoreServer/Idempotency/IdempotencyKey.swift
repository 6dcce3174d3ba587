import ShopModel

/// The key by which a client marks every sending of one request
/// (draft-ietf-httpapi-idempotency-key-header-07).
struct IdempotencyKey: Hashable, Sendable {
    /// The key without quotes: 1 to 255 visible ASCII characters.
    let text: String

    /// What a header's value may be, quoted as the draft has it or bare.
    static let pattern = #"^("[!#-~]{1,255}"|[!#-~]{1,255})$"#

    /// Takes a header's value, quoted as the draft has it or bare; nil for anything else.
    init?(header: String) {
        let isQuoted = header.count >= 2 && header.hasPrefix("\"") && header.hasSuffix("\"")
        let content = isQuoted ? String(header.dropFirst().dropLast()) : header
        guard (1...255).contains(content.utf8.count),
            content.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\"") })
        else { return nil }
        text = content
    }

    /// Takes a header's value; throws ``Problem`` where it is malformed.
    init(requiring header: String) throws(Problem) {
        guard let key = IdempotencyKey(header: header) else {
            throw Problem(
                .idempotencyKeyInvalid,
                detail: "Idempotency-Key must be 1 to 255 visible characters.")
        }
        self = key
    }

    /// Takes the id of an order, which is its key.
    init(_ order: ClientOrderID) {
        text = order.description
    }
}
