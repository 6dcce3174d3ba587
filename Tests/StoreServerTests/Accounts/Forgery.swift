import Crypto
import Foundation

@testable import StoreServer

/// A way to make a token that looks like one of the store's.
enum Forgery: CaseIterable {
    case noAlgorithm, algorithmOfAnotherCase, unsignedAlgorithm, longerAlgorithm
    case noKeyID, unknownKeyID, otherKey, publicKey
    case otherAudience, otherIssuer, noExpiry, otherSubject, subjectOfNobody, noSession
    case changedPayload, cutSignature, emptySignature, twoParts, fourParts, noToken

    /// Returns a token with the fault, made from a genuine one.
    func token(like genuine: String, keys: SigningKeys) throws -> String {
        let key = keys.access[0].secret
        let parts = genuine.split(separator: ".").map(String.init)
        switch self {
        case .noAlgorithm: return try Self.remade(genuine, header: ["alg": nil], key: key)
        case .algorithmOfAnotherCase:
            return try Self.remade(genuine, header: ["alg": "hs256"], key: key)
        case .unsignedAlgorithm:
            return try Self.remade(genuine, header: ["alg": "none"], key: key)
        case .longerAlgorithm: return try Self.remade(genuine, header: ["alg": "HS512"], key: key)
        case .noKeyID: return try Self.remade(genuine, header: ["kid": nil], key: key)
        case .unknownKeyID: return try Self.remade(genuine, header: ["kid": "other"], key: key)
        case .otherKey: return try Self.remade(genuine, key: SigningKeys.random().access[0].secret)
        case .publicKey: return try Self.remade(genuine, key: Data(keys.access[0].id.utf8))
        case .otherAudience: return try Self.remade(genuine, payload: ["aud": "store-2"], key: key)
        case .otherIssuer: return try Self.remade(genuine, payload: ["iss": "other"], key: key)
        case .noExpiry: return try Self.remade(genuine, payload: ["exp": nil], key: key)
        case .otherSubject:
            return try Self.remade(genuine, payload: ["sub": "8"], key: SymmetricKey.other)
        case .subjectOfNobody: return try Self.remade(genuine, payload: ["sub": "0"], key: key)
        case .noSession: return try Self.remade(genuine, payload: ["sid": "x"], key: key)
        case .changedPayload:
            let other = try Self.remade(genuine, payload: ["sub": "8"], key: key)
            return "\(parts[0]).\(other.split(separator: ".")[1]).\(parts[2])"
        case .cutSignature: return String(genuine.dropLast(4))
        case .emptySignature: return "\(parts[0]).\(parts[1])."
        case .twoParts: return "\(parts[0]).\(parts[1])"
        case .fourParts: return genuine + ".x"
        case .noToken: return "token"
        }
    }

    /// Returns a token with fields of its header and payload set or taken out, signed with HS256.
    static func remade(
        _ token: String, header: [String: String?] = [:], payload: [String: String?] = [:],
        key: Data
    ) throws -> String {
        let parts = token.split(separator: ".").map(String.init)
        let head = try changed(parts[0], header) + "." + changed(parts[1], payload)
        let code = HMAC<SHA256>.authenticationCode(
            for: Data(head.utf8), using: SymmetricKey(data: key))
        return head + "." + Data(code).base64URL
    }

    private static func changed(_ part: String, _ fields: [String: String?]) throws -> String {
        let padding = String(repeating: "=", count: (4 - part.count % 4) % 4)
        let text = part.replacing("-", with: "+").replacing("_", with: "/") + padding
        let data = Data(base64Encoded: text) ?? Data()
        var object = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
        for (name, value) in fields { object[name] = value }
        return try JSONSerialization.data(withJSONObject: object).base64URL
    }
}

extension Data {
    fileprivate var base64URL: String {
        base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }
}

extension SymmetricKey {
    fileprivate static var other: Data { Data(repeating: 7, count: 32) }
}
