import Foundation
import ShopModel

@testable import StoreServer

extension Forgery {
    /// Tokens that the store's key has signed, and that say what no token of the store says.
    static let claims: [Forgery] =
        ["iss", "aud", "sub", "sid", "exp", "jti", "iat"].map(withoutClaim) + [
            Forgery("another store's") { try $0.remade(payload: ["aud": "store-2"]) },
            Forgery("for two stores") { try $0.remade(payload: ["aud": ["store-1", "store-2"]]) },
            Forgery("another issuer's") { try $0.remade(payload: ["iss": "other"]) },
            Forgery("for nobody") { try $0.remade(payload: ["sub": "0"]) },
            Forgery("for nobody by a negative number") { try $0.remade(payload: ["sub": "-1"]) },
            Forgery("for several by a word") { try $0.remade(payload: ["sub": "1 OR 1=1"]) },
            Forgery("of no session") { try $0.remade(payload: ["sid": "x"]) },
            Forgery("an end that is a word") { try $0.remade(payload: ["exp": "never"]) },
        ]

    private static func withoutClaim(_ claim: String) -> Forgery {
        Forgery("no \(claim)") { try $0.remade(payload: [claim: Missing()]) }
    }

    /// Tokens that are cut, joined or of another kind.
    static let shapes: [Forgery] = [
        Forgery("another payload under the same signature") { genuine in
            let other = try genuine.remade(payload: ["sub": "8"])
            let payload = other.split(separator: ".")[1]
            return "\(genuine.parts[0]).\(payload).\(genuine.parts[2])"
        },
        Forgery("the signature of another token") { genuine in
            let other = try genuine.remade(payload: ["sub": "8"])
            let signature = other.split(separator: ".")[2]
            return "\(genuine.parts[0]).\(genuine.parts[1]).\(signature)"
        },
        Forgery("one changed bit of the signature") { genuine in
            let first = genuine.parts[2].first == "A" ? "B" : "A"
            let signature = "\(first)\(genuine.parts[2].dropFirst())"
            return "\(genuine.parts[0]).\(genuine.parts[1]).\(signature)"
        },
        Forgery("a signature that is cut") { String($0.token.dropLast(4)) },
        Forgery("an empty signature") { "\($0.parts[0]).\($0.parts[1])." },
        Forgery("two parts") { "\($0.parts[0]).\($0.parts[1])" },
        Forgery("four parts") { $0.token + ".x" },
        Forgery("no parts") { _ in "token" },
        Forgery("only dots") { _ in ".." },
        Forgery("a header that is no JSON") { $0.signed(header: "x", payload: "{}") },
        Forgery("a payload that is no JSON") { genuine in
            let kid = genuine.keys.access[0].id
            return genuine.signed(header: #"{"alg":"HS256","kid":"\#(kid)"}"#, payload: "x")
        },
        Forgery("a refresh token") { genuine in
            let token = RefreshToken(sessionID: SessionID(UUID()), generation: 1)
            return RefreshTokenCodec(keys: genuine.keys).text(of: token)
        },
        Forgery("a reset token") { ResetSecrets(keys: $0.keys).token(for: ResetID(UUID())) },
    ]
}
