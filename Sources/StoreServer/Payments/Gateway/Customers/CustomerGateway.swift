/// The part of a payment provider that keeps the cards of people.
package struct CustomerGateway: Sendable {
    /// Makes an account at the provider, once for its idempotency key, and returns its name.
    package var create:
        @Sendable (_ request: CustomerRequest, _ idempotencyKey: String) async throws(GatewayError)
            -> String
    /// Forgets an account with everything that is saved for it.
    package var delete: @Sendable (_ customer: String) async throws(GatewayError) -> Void
    /// Returns the cards that are saved for an account, newest first.
    package var cards: @Sendable (_ customer: String) async throws(GatewayError) -> [ProviderCard]
    /// Returns a card by its name.
    package var card: @Sendable (_ id: String) async throws(GatewayError) -> ProviderCard
    /// Saves a card for an account.
    package var attach:
        @Sendable (_ card: String, _ customer: String, _ idempotencyKey: String)
            async throws(GatewayError) -> ProviderCard
    /// Forgets a saved card.
    package var detach:
        @Sendable (_ card: String, _ idempotencyKey: String) async throws(GatewayError) -> Void

    /// Creates the part from its functions.
    package init(
        create:
            @escaping @Sendable (CustomerRequest, String) async throws(GatewayError) -> String,
        delete: @escaping @Sendable (String) async throws(GatewayError) -> Void,
        cards: @escaping @Sendable (String) async throws(GatewayError) -> [ProviderCard],
        card: @escaping @Sendable (String) async throws(GatewayError) -> ProviderCard,
        attach:
            @escaping @Sendable (String, String, String) async throws(GatewayError) ->
            ProviderCard,
        detach: @escaping @Sendable (String, String) async throws(GatewayError) -> Void
    ) {
        self.create = create
        self.delete = delete
        self.cards = cards
        self.card = card
        self.attach = attach
        self.detach = detach
    }
}
