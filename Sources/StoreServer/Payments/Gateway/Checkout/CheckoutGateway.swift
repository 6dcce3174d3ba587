/// The part of a payment provider that shows pages of its own, where a shopper pays or saves a card.
package struct CheckoutGateway: Sendable {
    /// Makes a page on which something is paid, once for its idempotency key.
    package var create:
        @Sendable (_ request: CheckoutRequest, _ idempotencyKey: String) async throws(GatewayError)
            -> CheckoutSession
    /// Makes a page on which a card is saved.
    package var setUp:
        @Sendable (_ request: SetupRequest, _ idempotencyKey: String) async throws(GatewayError)
            -> CheckoutSession
    /// Reads a page as it stands now.
    package var retrieve: @Sendable (_ id: String) async throws(GatewayError) -> CheckoutSession
    /// Closes a page that is open; `GatewayError.refused` tells that it is not.
    package var expire:
        @Sendable (_ id: String, _ idempotencyKey: String) async throws(GatewayError)
            -> CheckoutSession

    /// Creates the part from its functions.
    package init(
        create:
            @escaping @Sendable (CheckoutRequest, String) async throws(GatewayError) ->
            CheckoutSession,
        setUp:
            @escaping @Sendable (SetupRequest, String) async throws(GatewayError) ->
            CheckoutSession,
        retrieve: @escaping @Sendable (String) async throws(GatewayError) -> CheckoutSession,
        expire: @escaping @Sendable (String, String) async throws(GatewayError) -> CheckoutSession
    ) {
        self.create = create
        self.setUp = setUp
        self.retrieve = retrieve
        self.expire = expire
    }
}
