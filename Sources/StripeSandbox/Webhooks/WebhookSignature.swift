import Crypto
import FoundationEssentials

/// Signs a delivery as Stripe does: an HMAC-SHA256 over the time, a dot and the body, keyed with the
/// whole secret (<https://docs.stripe.com/webhooks#verify-manually>).
enum WebhookSignature {
    /// Returns the value of the header `Stripe-Signature`.
    ///
    /// - Parameter time: seconds since 1970.
    static func header(body: Data, secret: String, time: Int64) -> String {
        var hmac = HMAC<SHA256>(key: SymmetricKey(data: Data(secret.utf8)))
        hmac.update(data: Data("\(time).".utf8))
        hmac.update(data: body)
        let digits = hmac.finalize().map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return "t=\(time),v1=\(digits.joined())"
    }
}
