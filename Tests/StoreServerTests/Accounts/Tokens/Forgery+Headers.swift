import Foundation

@testable import StoreServer

extension Forgery {
    /// Tokens whose header chooses how they are to be checked (RFC 8725, sections 2.1 and 3.1).
    static let headers: [Forgery] =
        ["none", "None", "NONE", "nOnE", "hs256", "HS512", "RS256", "ES256", ""].map(algorithm) + [
            Forgery("no algorithm") { try $0.remade(header: ["alg": Missing()]) },
            Forgery("a number as the algorithm") { try $0.remade(header: ["alg": 1]) },
            Forgery("none, and no signature") { genuine in
                let token = try genuine.remade(header: ["alg": "none"])
                let parts = token.split(separator: ".")
                return "\(parts[0]).\(parts[1])."
            },
        ]

    /// Tokens of a key that is not the store's, however they name it.
    static let keys: [Forgery] =
        [
            "other", "", "../../../../dev/null", "' OR '1'='1", "a\u{0}b",
            String(repeating: "k", count: 4_096),
        ].map(keyID) + ["jku", "x5u", "jwk", "x5c"].map(enclosedKey) + [
            Forgery("no key id") { try $0.remade(header: ["kid": Missing()]) },
            Forgery("a key of somebody else") { try $0.remade(key: other) },
            Forgery("the key's own name as the key") { genuine in
                try genuine.remade(key: Data(genuine.keys.access[0].id.utf8))
            },
            Forgery("the key of refresh tokens") { try $0.remade(key: $0.keys.refresh) },
            Forgery("an empty key") { try $0.remade(key: Data()) },
        ]

    private static let other = Data(repeating: 7, count: 32)

    private static func algorithm(_ name: String) -> Forgery {
        Forgery("algorithm \"\(name)\"") { try $0.remade(header: ["alg": name]) }
    }

    private static func keyID(_ name: String) -> Forgery {
        Forgery("key id \"\(name.prefix(20))\"") { try $0.remade(header: ["kid": name]) }
    }

    private static func enclosedKey(_ name: String) -> Forgery {
        Forgery("a key that the token brings along as \(name)") { genuine in
            let jwk: any Sendable = ["kty": "oct", "k": other.base64URL]
            let url: any Sendable = "https://evil.example/keys"
            return try genuine.remade(header: [name: name == "jwk" ? jwk : url], key: other)
        }
    }
}
