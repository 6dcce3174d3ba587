import ShopModel

/// What the store asks of whoever keeps the cards of people; every function throws
/// ``ProviderFailure``.
struct CardProvider: Sendable {
    /// Makes an account at the provider and returns its name; asked again, it is the same one.
    var customer: @Sendable (Customer) async throws -> String
    /// Forgets an account with its cards, or does nothing where it is not known any more.
    var forget: @Sendable (_ customer: String) async throws -> Void
    /// Returns the cards that are saved for an account, by its name at the provider.
    var cards: @Sendable (_ customer: String) async throws -> [ProviderCard]
    /// Returns a card; nil where the provider knows none of the name.
    var card: @Sendable (_ id: String) async throws -> ProviderCard?
    /// Saves one of the provider's test cards for an account; nil where it knows none of the name.
    var attach: @Sendable (_ card: String, _ customer: String) async throws -> ProviderCard?
    /// Forgets a saved card.
    var detach: @Sendable (_ card: String) async throws -> Void
    /// Makes the page where a card is typed in and saved.
    var setUp: @Sendable (_ customer: String, Currency) async throws -> HostedPage

    /// Has nobody to ask.
    static let none = CardProvider(
        customer: { _ in throw ProviderFailure.missing },
        forget: { _ in throw ProviderFailure.missing },
        cards: { _ in throw ProviderFailure.missing },
        card: { _ in throw ProviderFailure.missing },
        attach: { _, _ in throw ProviderFailure.missing },
        detach: { _ in throw ProviderFailure.missing },
        setUp: { _, _ in throw ProviderFailure.missing })
}

extension CardProvider {
    /// Tells whether an account may pay with a method: one that is saved for itself, or for nobody.
    ///
    /// `customer` is the account's name at the provider; nil where it has none.
    func isUsable(_ method: String, by customer: String?) async throws -> Bool {
        // The provider's test cards belong to nobody, and are new ones each time.
        if method.hasPrefix("pm_card_") { return true }
        guard let card = try await card(method) else { return false }
        return card.customerID == nil || card.customerID == customer
    }
}
