import ShopModel

/// What the store asks of whoever takes its money, in the store's own words.
///
/// Every function throws ``ProviderFailure``. A payment method that is declined is no failure, but
/// a report.
struct PaymentProvider: Sendable {
    /// Makes the intent of an attempt; asked again with the attempt's key, it returns the same one.
    var start: @Sendable (PaymentAttempt) async throws -> IntentReport
    /// Takes the money of an intent with a payment method.
    var confirm: @Sendable (_ intent: String, _ method: String) async throws -> IntentReport
    /// Returns how an intent stands.
    var retrieve: @Sendable (_ intent: String) async throws -> IntentReport
    /// Gives an intent up.
    var cancel: @Sendable (_ intent: String) async throws -> IntentReport
}
