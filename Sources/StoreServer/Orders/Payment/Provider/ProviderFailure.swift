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
