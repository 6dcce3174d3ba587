import Crypto
import Hummingbird

/// Names a representation, so that a client need not fetch what it has (RFC 9110, section 8.8.3).
struct EntityTag: Hashable, Sendable {
    /// The tag as it stands in `ETag`, quotes included.
    let text: String

    /// A strong tag: 128 bits of the SHA-256 of the representation.
    init(of bytes: some Sequence<UInt8>) {
        text = "\"\(Self.digest(of: Array(bytes)))\""
    }

    /// A weak tag of something that stands for the representation: what differs only in a clock
    /// is worth no second transfer.
    init(weak state: String) {
        text = "W/\"\(Self.digest(of: Array(state.utf8)))\""
    }

    /// Takes a tag that was made before and kept.
    init(known text: String) {
        self.text = text
    }

    /// Tells whether `If-None-Match` names this representation, by the weak comparison that
    /// RFC 9110, section 13.1.2 asks for.
    func matches(ifNoneMatch header: String?) -> Bool {
        guard let header else { return false }
        let named = header.split(separator: ",").map { tag in
            tag.drop { $0 == " " }.trimmingSuffix { $0 == " " }
        }
        return named.contains { $0 == "*" || Self.opaque($0) == Self.opaque(text[...]) }
    }

    private static func opaque(_ tag: Substring) -> Substring {
        tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
    }

    private static func digest(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).prefix(16).hexadecimal
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
        self[..<(lastIndex { !predicate($0) }.map(index(after:)) ?? startIndex)]
    }
}
