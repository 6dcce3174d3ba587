import Crypto
import Foundation
import ShopModel
import Testing

@testable import StoreServer

/// A way to make a token that looks like one of the store's.
struct Forgery: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Makes the token from a genuine one, with the store's own keys where the fault is elsewhere.
    let token: @Sendable (_ genuine: Genuine) throws -> String

    init(_ name: String, token: @escaping @Sendable (_ genuine: Genuine) throws -> String) {
        testDescription = name
        self.token = token
    }

    /// A genuine token and the keys that it was made with.
    struct Genuine: Sendable {
        let token: String
        let keys: SigningKeys

        var key: Data { keys.access[0].secret }
        var parts: [String] { token.split(separator: ".").map(String.init) }

        /// The token with fields of its header and payload set or taken out, signed with HS256.
        func remade(
            header: [String: any Sendable] = [:], payload: [String: any Sendable] = [:],
            key: Data? = nil
        ) throws -> String {
            let head = try Self.changed(parts[0], header) + "." + Self.changed(parts[1], payload)
            return head + "." + Self.signature(of: head, key: key ?? self.key)
        }

        /// Signs a header and a payload that are not JSON, perhaps.
        func signed(header: String, payload: String) -> String {
            let head = [header, payload].map { Data($0.utf8).base64URL }.joined(separator: ".")
            return head + "." + Self.signature(of: head, key: key)
        }

        private static func signature(of head: String, key: Data) -> String {
            let code = HMAC<SHA256>.authenticationCode(
                for: Data(head.utf8), using: SymmetricKey(data: key))
            return Data(code).base64URL
        }

        /// Sets fields of a part; ``Missing`` takes one out.
        private static func changed(
            _ part: String, _ fields: [String: any Sendable]
        ) throws -> String {
            let padding = String(repeating: "=", count: (4 - part.count % 4) % 4)
            let text = part.replacing("-", with: "+").replacing("_", with: "/") + padding
            let data = Data(base64Encoded: text) ?? Data()
            var object = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
            for (name, value) in fields {
                object[name] = value
                if value is Missing { object[name] = nil }
            }
            return try JSONSerialization.data(withJSONObject: object).base64URL
        }
    }

    /// Stands for a field that is not there.
    struct Missing: Sendable {}

    /// Every forgery.
    static let all = headers + keys + claims + shapes
}
