/// Why the provider did not do what it was asked.
enum ProviderFailure: Error, Hashable {
    /// It may have done it or not: its answer did not come, or was none.
    case unknownOutcome
    /// It does not know the payment method.
    case methodRefused
    /// It refused for a reason that is the store's: its key, or a request that is wrong.
    case refused
    /// The store has no provider.
    case missing
}

extension ProviderFailure {
    /// Takes an error of the gateway that tells nothing of what was asked about.
    init(_ error: GatewayError) {
        switch error {
        case .refused(_, code: "resource_missing", _):
            self = .methodRefused
        case .refused, .misconfigured, .idempotencyKeyReused, .noSuchPayment, .unexpectedState:
            self = .refused
        case .declined, .unreachable, .unavailable, .malformedAnswer:
            self = .unknownOutcome
        }
    }
}
