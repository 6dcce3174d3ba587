import HTTPTypes

/// The header fields of Stripe's API, and those of the sandbox alone.
extension HTTPField.Name {
    /// `name` is a literal of this file, and each is a valid token (RFC 9110, section 5.1).
    private static func stripe(_ name: String) -> HTTPField.Name {
        guard let field = HTTPField.Name(name) else {
            preconditionFailure("not a header field name: \(name)")
        }
        return field
    }

    static let requestID = stripe("Request-Id")
    static let stripeVersion = stripe("Stripe-Version")
    static let idempotencyKey = stripe("Idempotency-Key")
    static let idempotentReplayed = stripe("Idempotent-Replayed")
    static let originalRequest = stripe("Original-Request")
    static let sandboxFault = stripe("Sandbox-Fault")
    static let sandboxWebhookFault = stripe("Sandbox-Webhook-Fault")
}
