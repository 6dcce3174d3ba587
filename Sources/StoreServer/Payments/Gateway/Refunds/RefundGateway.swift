/// The part of a payment provider that gives money back.
package struct RefundGateway: Sendable {
    /// Gives money of a payment back, once for its idempotency key.
    package var create:
        @Sendable (_ request: RefundRequest, _ idempotencyKey: String) async throws(GatewayError)
            -> ProviderRefund
    /// Returns the refunds of a payment, newest first.
    package var list: @Sendable (_ intent: String) async throws(GatewayError) -> [ProviderRefund]

    /// Creates the part from its functions.
    package init(
        create:
            @escaping @Sendable (RefundRequest, String) async throws(GatewayError) ->
            ProviderRefund,
        list: @escaping @Sendable (String) async throws(GatewayError) -> [ProviderRefund]
    ) {
        self.create = create
        self.list = list
    }
}
