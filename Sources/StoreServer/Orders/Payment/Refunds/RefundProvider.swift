import ShopModel

/// What the store asks of whoever gives its money back; every function throws ``ProviderFailure``.
struct RefundProvider: Sendable {
    /// Gives the money of a refund back; asked again soon, it does so once.
    ///
    /// A refusal that is final is no failure, but a report.
    var refund: @Sendable (RefundRecord) async throws -> RefundReport
    /// Returns everything that has gone back of an intent.
    var refunds: @Sendable (_ intent: String) async throws -> [RefundReport]

    /// Has nobody to ask.
    static let none = RefundProvider(
        refund: { _ in throw ProviderFailure.missing },
        refunds: { _ in throw ProviderFailure.missing })
}
