import Crypto
import FoundationEssentials

/// The secrets that a store signs its tokens with.
package struct SigningKeys: Sendable, Codable {
    /// A key for access tokens, under the name that tokens carry it by.
    struct AccessKey: Sendable, Codable {
        let id: String
        let secret: Data

        enum CodingKeys: String, CodingKey {
            case id = "kid"
            case secret
        }
    }

    /// The keys that access tokens are taken under; new ones are signed with the first.
    let access: [AccessKey]
    /// The key of refresh tokens.
    let refresh: Data

    /// Makes new random keys of 256 bits.
    package static func random() -> SigningKeys {
        let id = UUID().uuidString.lowercased()
        return SigningKeys(
            access: [AccessKey(id: id, secret: secret())], refresh: secret())
    }

    /// Whether there is a key to sign with, and none is shorter than its hash (RFC 7518, section
    /// 3.2).
    var areUsable: Bool {
        !access.isEmpty && (access.map(\.secret) + [refresh]).allSatisfy { $0.count >= 32 }
    }

    private static func secret() -> Data {
        SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
    }

    enum CodingKeys: String, CodingKey {
        case access
        case refresh
    }
}
