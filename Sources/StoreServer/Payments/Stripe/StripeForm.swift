import FoundationEssentials

/// The parameters of a request, written as Stripe takes them: `application/x-www-form-urlencoded`
/// in UTF-8, with groups in brackets (<https://docs.stripe.com/api#intro>).
struct StripeForm: Equatable, Sendable {
    private var pairs: [(name: String, value: String)] = []

    static func == (left: StripeForm, right: StripeForm) -> Bool {
        left.encoded == right.encoded
    }

    /// Adds a parameter, or a member of a group; nothing when there is no value.
    mutating func add(_ name: String, _ key: String? = nil, value: String?) {
        guard let value else { return }
        let bracketed = key.map { "[\(Self.escape($0))]" } ?? ""
        pairs.append((Self.escape(name) + bracketed, Self.escape(value)))
    }

    /// Adds a parameter that stands in groups of groups; nothing when there is no value.
    mutating func add(path: [String], value: String?) {
        guard let value, let first = path.first else { return }
        let groups = path.dropFirst().map { "[\(Self.escape($0))]" }
        pairs.append((Self.escape(first) + groups.joined(), Self.escape(value)))
    }

    /// Adds the values that an object keeps for the store, in the order of their names.
    mutating func add(_ name: String = "metadata", metadata: [String: String]) {
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) {
            add(name, key, value: value)
        }
    }

    /// The body of the request.
    var encoded: Data {
        Data(text.utf8)
    }

    /// The parameters as they stand in a body, or behind the `?` of a query.
    var text: String {
        pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }

    /// Escapes all but letters, digits and `-._*`; a space becomes `+`
    /// (<https://url.spec.whatwg.org/#urlencoded-serializing>).
    private static func escape(_ text: String) -> String {
        text.utf8.reduce(into: "") { escaped, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "*"):
                escaped.unicodeScalars.append(UnicodeScalar(byte))
            case UInt8(ascii: " "):
                escaped += "+"
            default:
                escaped += "%" + [byte].hexadecimal
            }
        }
    }
}
