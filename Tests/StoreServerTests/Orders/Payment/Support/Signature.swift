import Crypto
import Foundation

/// Signs webhooks as the provider does.
enum Signature {
    static func header(_ body: String, secret: String, time: Int64) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("\(time).\(body)".utf8), using: SymmetricKey(data: Data(secret.utf8)))
        return "t=\(time),v1=" + code.map { String(format: "%02x", $0) }.joined()
    }
}
