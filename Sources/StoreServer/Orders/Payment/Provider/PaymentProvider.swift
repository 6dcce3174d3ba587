import ShopModel

/// What the store asks of whoever takes its money, in the store's own words.
///
/// Every function throws ``ProviderFailure``. A payment method that is declined is no failure, but
/// a report.
struct PaymentProvider: Sendable {
    /// Makes the intent of an attempt; asked again with the attempt's key, it returns the same one.
    var start: @Sendable (PaymentAttempt) async throws -> PaymentReport
    /// Makes the provider's page for an attempt; asked again for the attempt, it is the same one.
    var open: @Sendable (PageDraft) async throws -> PaymentReport = { _ in
        throw ProviderFailure.missing
    }
    /// Takes the money of an intent with a payment method.
    var confirm: @Sendable (_ intent: String, _ method: String) async throws -> PaymentReport
    /// Returns how an attempt stands.
    var retrieve: @Sendable (ProviderReference) async throws -> PaymentReport
    /// Gives an attempt up.
    var cancel: @Sendable (ProviderReference) async throws -> PaymentReport
    /// Whether it moves real money.
    var isLive = false
    /// The origins of its pages, to which the store's own page leads: `https://checkout.stripe.com`.
    var pageOrigins: [String] = []
    /// Gives money back.
    var refunds = RefundProvider.none
    /// Keeps people's cards.
    var cards = CardProvider.none
    /// Tells what has happened.
    var events = EventProvider.none
}
