import CurlTransport

/// What came of sending a request once.
enum StripeResult: Sendable {
    case answer(HTTPResponse)
    case failure(TransportError)

    /// Tells whether sending the same request again, with its key, can help: as Stripe says in
    /// `Stripe-Should-Retry`, else for lost connections, 409 and 5xx
    /// (the rule of Stripe's own clients; <https://docs.stripe.com/error-low-level>).
    var mayBeRetried: Bool {
        switch self {
        case .answer(let response):
            switch response.headers["Stripe-Should-Retry"] {
            case "true": true
            case "false": false
            default: response.status == 409 || response.status >= 500
            }
        case .failure(let error):
            switch error {
            case .nameNotFound, .connectionRefused, .unreachable, .connectTimedOut, .stalled,
                .timedOut, .connectionLost:
                true
            case .cancelled, .invalidURL, .protocolNotAllowed, .invalidHeader, .engineMissing,
                .tlsFailed, .proxyRefused, .redirectRefused, .tooLarge, .malformedAnswer, .other:
                false
            }
        }
    }
}
