import CurlTransport
import FoundationEssentials

extension GatewayError {
    /// Tells why no answer came.
    init(_ error: TransportError) {
        switch error {
        case .invalidURL, .protocolNotAllowed:
            self = .misconfigured(reason: "the payment provider's address is not usable")
        case .invalidHeader(let name):
            self = .misconfigured(reason: "the request header \(name) is not usable")
        case .malformedAnswer, .tooLarge, .redirectRefused:
            self = .malformedAnswer
        case .cancelled, .nameNotFound, .connectionRefused, .unreachable, .connectTimedOut,
            .stalled, .timedOut, .tlsFailed, .proxyRefused, .connectionLost, .engineMissing,
            .other:
            self = .unreachable(error)
        }
    }

    /// Tells what an answer that is no success means (<https://docs.stripe.com/api/errors>).
    init(refusal response: HTTPResponse) {
        switch response.status {
        case 401, 403:
            self = .misconfigured(reason: "the payment provider does not accept the secret key")
        case 409, 429, 500...:
            self = .unavailable(status: response.status)
        default:
            do {
                let answer = try JSONDecoder().decode(StripeErrorAnswer.self, from: response.body)
                self = GatewayError(status: response.status, answer.error)
            } catch {
                self = .malformedAnswer
            }
        }
    }

    private init(status: Int, _ error: StripeErrorAnswer.Details) {
        let intent = error.paymentIntent?.intent
        if error.type == "card_error" {
            self = .declined(error.decline, intent)
        } else if error.type == "idempotency_error" {
            self = .idempotencyKeyReused
        } else if error.code == "payment_intent_unexpected_state", let intent {
            self = .unexpectedState(intent)
        } else if status == 404, error.code == "resource_missing" {
            self = .noSuchPayment
        } else {
            self = .refused(type: error.type, code: error.code, message: error.decline.message)
        }
    }
}
