import HTTPTypes

extension HTTPField.Name {
    /// `X-Correlation-Id`, by which a client and the store's log name one request.
    static let correlationID = literal("X-Correlation-Id")
    /// `Referrer-Policy` (W3C Referrer Policy, section 4.1).
    static let referrerPolicy = literal("Referrer-Policy")

    /// `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header).
    static let idempotencyKey = literal("Idempotency-Key")
    /// `Idempotent-Replayed`, on an answer that was given before.
    static let idempotentReplayed = literal("Idempotent-Replayed")
    /// `Stripe-Signature`, by which the payment provider signs its webhooks.
    static let stripeSignature = literal("Stripe-Signature")

    /// `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10, section 3).
    static let rateLimitPolicy = literal("RateLimit-Policy")
    /// `RateLimit` (the same draft, section 4).
    static let rateLimit = literal("RateLimit")
    /// `X-Forwarded-For`, to which each proxy appends where a request came from.
    static let xForwardedFor = literal("X-Forwarded-For")
    /// `X-Frame-Options` (RFC 7034), for browsers that know no `frame-ancestors`.
    static let xFrameOptions = literal("X-Frame-Options")

    /// `Last-Event-ID`, by which a stream of events goes on (WHATWG, server-sent events).
    static let lastEventID = literal("Last-Event-ID")
    /// `X-Accel-Buffering`, by which nginx is told not to hold an answer back.
    static let accelBuffering = literal("X-Accel-Buffering")

    private static func literal(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else {
            preconditionFailure("\(text) is no field name")
        }
        return name
    }
}
