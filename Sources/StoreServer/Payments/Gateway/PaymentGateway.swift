/// A payment provider as the store uses it: payments that are created, confirmed and given up.
///
/// Every function can be called again after a failure: the same idempotency key then finds what was
/// done before, and nothing is done twice.
package struct PaymentGateway: Sendable {
    /// Creates a payment for an amount; nothing is charged before it is confirmed.
    package var create:
        @Sendable (_ request: PaymentRequest, _ idempotencyKey: String) async throws(GatewayError)
            -> PaymentIntent
    /// Reads a payment as it stands now.
    package var retrieve: @Sendable (_ id: String) async throws(GatewayError) -> PaymentIntent
    /// Charges a payment to a payment method, or begins to.
    package var confirm:
        @Sendable (_ confirmation: PaymentConfirmation, _ idempotencyKey: String)
            async throws(GatewayError) -> PaymentIntent
    /// Gives up a payment that has not succeeded; `GatewayError.unexpectedState` tells that it has.
    package var cancel:
        @Sendable (_ id: String, _ idempotencyKey: String) async throws(GatewayError)
            -> PaymentIntent

    /// Shows pages of the provider's own.
    package var checkout: CheckoutGateway
    /// Gives money back.
    package var refunds: RefundGateway
    /// Keeps the cards of people.
    package var customers: CustomerGateway
    /// Tells what has happened.
    package var events: EventGateway

    /// Creates a gateway from its functions.
    package init(
        create:
            @escaping @Sendable (PaymentRequest, String) async throws(GatewayError) ->
            PaymentIntent,
        retrieve: @escaping @Sendable (String) async throws(GatewayError) -> PaymentIntent,
        confirm:
            @escaping @Sendable (PaymentConfirmation, String) async throws(GatewayError) ->
            PaymentIntent,
        cancel: @escaping @Sendable (String, String) async throws(GatewayError) -> PaymentIntent,
        checkout: CheckoutGateway, refunds: RefundGateway, customers: CustomerGateway,
        events: EventGateway
    ) {
        self.create = create
        self.retrieve = retrieve
        self.confirm = confirm
        self.cancel = cancel
        self.checkout = checkout
        self.refunds = refunds
        self.customers = customers
        self.events = events
    }
}
