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

    /// The body of the request.
    var encoded: Data {
        Data(pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&").utf8)
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
