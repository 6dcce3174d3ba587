import Crypto
package import FoundationEssentials

/// Tells whether a webhook comes from the payment provider, and is new
/// (<https://docs.stripe.com/webhooks#verify-manually>).
package struct WebhookVerifier: Sendable {
    /// How old a signature may be, in seconds; one from the future is not refused, since clocks
    /// differ, and it ages too.
    package static let tolerance: Int64 = 300

    private let secrets: [Secret]
    private let now: @Sendable () -> Int64

    /// Creates a verifier.
    ///
    /// - Parameters:
    ///   - secrets: the endpoint's secrets, `whsec_…`; two while one is replaced by the other.
    ///   - now: the time in seconds since 1970.
    package init(secrets: [Secret], now: @escaping @Sendable () -> Int64) {
        self.secrets = secrets
        self.now = now
    }

    /// Verifies a delivery and reads its event.
    ///
    /// - Parameters:
    ///   - body: the bytes as they came.
    ///   - signature: the header `Stripe-Signature`.
    package func event(body: Data, signature: String?) throws(WebhookError) -> StripeEvent {
        try verify(body: body, signature: signature)
        return try StripeEvent(json: body)
    }

    /// Verifies a delivery.
    package func verify(body: Data, signature: String?) throws(WebhookError) {
        guard let signature, let header = SignatureHeader(signature) else {
            throw .malformedSignature
        }
        let signed = Data("\(header.time).".utf8) + body
        let isSigned = secrets.contains { secret in
            let key = SymmetricKey(data: Data(secret.revealed.utf8))
            return header.codes.contains { code in
                // Compares in constant time.
                HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: signed, using: key)
            }
        }
        guard isSigned else { throw .wrongSignature }
        guard header.time >= now() - Self.tolerance else { throw .tooOld }
    }
}
