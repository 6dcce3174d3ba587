/// Requests that are refused before their parameters are read, or for the object they address.
extension StripeError {
    static let missingKey = StripeError(
        status: 401,
        ErrorDetails(
            .invalidRequestError,
            message: "You did not provide an API key. You need to provide your API key in the "
                + "Authorization header, using Bearer auth (e.g. 'Authorization: Bearer "
                + "YOUR_SECRET_KEY')."))

    /// The key is not repeated, not even in part: the message may be logged.
    static let wrongKey = StripeError(
        status: 401, ErrorDetails(.invalidRequestError, message: "Invalid API Key provided."))

    static func unknownVersion(_ version: String) -> StripeError {
        StripeError(
            ErrorDetails(
                .invalidRequestError,
                message: "Invalid Stripe API version: \(version). This sandbox speaks "
                    + "\(APIVersion.current)."))
    }

    static func unknownURL(method: String, path: String) -> StripeError {
        StripeError(
            status: 404,
            ErrorDetails(
                .invalidRequestError,
                message: "Unrecognized request URL (\(method): \(path))."))
    }

    static func bodyTooLarge(limit: Int) -> StripeError {
        StripeError(
            status: 413,
            ErrorDetails(
                .invalidRequestError, message: "The request body exceeds \(limit) bytes."))
    }

    static let rateLimited = StripeError(
        status: 429,
        ErrorDetails(
            .invalidRequestError, code: "rate_limit",
            message: "Request rate limit exceeded. You can learn more about rate limits here: "
                + "https://stripe.com/docs/rate-limits."))

    static func unknownFault(_ text: String) -> StripeError {
        StripeError(
            ErrorDetails(
                .invalidRequestError, message: "This sandbox knows no such fault: \(text)"))
    }

    static let internalFailure = StripeError(
        status: 500,
        ErrorDetails(.apiError, message: "An unknown error occurred."),
        stage: .execution)

    /// The path names an object that does not exist.
    static func noSuchObject(_ kind: String, id: String, param: String) -> StripeError {
        StripeError(
            status: 404,
            ErrorDetails(
                .invalidRequestError, code: "resource_missing",
                message: "No such \(kind): '\(id)'", param: param),
            stage: .execution)
    }

    static let idempotencyKeyTooLong = StripeError(
        ErrorDetails(
            .invalidRequestError, message: "Idempotency-Key can have up to 255 characters."))

    static func idempotencyKeyInUse(_ key: String) -> StripeError {
        StripeError(
            status: 409,
            ErrorDetails(
                .idempotencyError, code: "idempotency_key_in_use",
                message: "There is currently another in-progress request using this Idempotent "
                    + "Key (that probably means you submitted twice, and the other request is "
                    + "still going through): \(key). Try again in a bit."))
    }

    static func idempotencyKeyReused(_ key: String) -> StripeError {
        StripeError(
            ErrorDetails(
                .idempotencyError,
                message: "Keys for idempotent requests can only be used with the same endpoint and "
                    + "parameters they were first used with. Try using a key other than '\(key)' "
                    + "if you meant to execute a different request."))
    }
}
