/// The stable names of everything that a store refuses, with the HTTP status of each.
package enum ProblemCode: String, Hashable, Sendable, CaseIterable {
    /// The bytes are no request of HTTP/1.1.
    case malformedRequest = "malformed_request"
    /// The body is not JSON, or has a key twice.
    case malformedBody = "malformed_body"
    /// Fields are missing, unknown or wrong; `errors` names every one.
    case validationFailed = "validation_failed"
    /// The Idempotency-Key differs from the order's own id, or is malformed.
    case idempotencyKeyInvalid = "idempotency_key_invalid"
    /// Nobody is logged in, or the token has ended.
    case notAuthenticated = "not_authenticated"
    /// The email and the password do not belong together.
    case credentialsRefused = "credentials_refused"
    /// The refresh token is unknown, used or ended.
    case sessionEnded = "session_ended"
    /// The person may not do this.
    case forbidden
    /// The password must be shown again first.
    case reauthenticate
    /// There is nothing of that name, or it belongs to another.
    case notFound = "not_found"
    /// The path exists with other methods; `Allow` lists them.
    case methodNotAllowed = "method_not_allowed"
    /// The link or the code is wrong, used or over.
    case resetRefused = "reset_refused"
    /// There are as many as there may be; one must go first.
    case limitReached = "limit_reached"
    /// The store must keep someone who manages it.
    case lastAdmin = "last_admin"
    /// An account with that email exists.
    case emailTaken = "email_taken"
    /// Prices rose or stock is short; `changes` says what, and nothing was ordered.
    case orderChanged = "order_changed"
    /// The order's status does not allow the step; `allowed` lists those that are.
    case illegalTransition = "illegal_transition"
    /// The order cannot be paid as it stands.
    case notPayable = "not_payable"
    /// The store has no payment provider.
    case paymentNotOffered = "payment_not_offered"
    /// More would go back than was paid less what went back before.
    case refundTooLarge = "refund_too_large"
    /// The first request with this key is still running.
    case requestOutstanding = "request_outstanding"
    /// The change cursor is too old, too new or of another epoch.
    case cursorExpired = "cursor_expired"
    /// What is to be changed has another version than `If-Match` names.
    case preconditionFailed = "precondition_failed"
    /// There is another number on hand than the request expects; nothing was changed.
    case stockChanged = "stock_changed"
    /// Fewer would be on hand than orders have reserved; nothing was changed.
    case stockReserved = "stock_reserved"
    /// The watch can be bought now, so that there is nothing to wait for.
    case inStock = "in_stock"
    /// Another watch has the reference.
    case modelCodeTaken = "model_code_taken"
    /// Another watch has the article number.
    case eanTaken = "ean_taken"
    /// The body is larger than 256 KiB.
    case bodyTooLarge = "body_too_large"
    /// The body is not `application/json`.
    case unsupportedMediaType = "unsupported_media_type"
    /// The header fields are larger than 16 KiB.
    case headersTooLarge = "headers_too_large"
    /// The key was used for another body.
    case idempotencyKeyReused = "idempotency_key_reused"
    /// Too many requests; `Retry-After` says how long to wait.
    case rateLimited = "rate_limited"
    /// The request was not received in time.
    case requestTimeout = "request_timeout"
    /// The webhook's signature does not fit.
    case signatureInvalid = "signature_invalid"
    /// The store failed; the request id finds the cause in its log.
    case internalError = "internal_error"
    /// The payment provider does not answer.
    case paymentUnavailable = "payment_unavailable"
    /// The store cannot answer now.
    case unavailable

    /// The HTTP status that carries it.
    package var status: Int {
        switch self {
        case .malformedRequest, .malformedBody, .validationFailed, .idempotencyKeyInvalid,
            .signatureInvalid, .resetRefused:
            400
        case .notAuthenticated, .credentialsRefused, .sessionEnded: 401
        case .forbidden, .reauthenticate: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .requestTimeout: 408
        case .emailTaken, .orderChanged, .illegalTransition, .notPayable, .paymentNotOffered,
            .refundTooLarge, .requestOutstanding, .stockChanged, .stockReserved, .inStock,
            .modelCodeTaken, .eanTaken, .limitReached, .lastAdmin:
            409
        case .cursorExpired: 410
        case .preconditionFailed: 412
        case .bodyTooLarge: 413
        case .unsupportedMediaType: 415
        case .idempotencyKeyReused: 422
        case .rateLimited: 429
        case .headersTooLarge: 431
        case .internalError: 500
        case .paymentUnavailable: 502
        case .unavailable: 503
        }
    }

    /// The short English title, the same for every occurrence (RFC 9457, section 3.1.3).
    package var title: String {
        rawValue.prefix(1).uppercased()
            + rawValue.dropFirst().replacing("_", with: " ")
    }
}
