package import ShopModel

/// The part of a store that has orders paid.
package struct PaymentsClient: Sendable {
    /// Pays an order with a payment method of the provider.
    package var confirm:
        @Sendable (OrderID, ConfirmPaymentRequest) async throws(ShopClientError) -> PaymentState
    /// Reads where the payment of an order stands.
    package var state: @Sendable (OrderID) async throws(ShopClientError) -> PaymentState

    /// Creates the part from its functions.
    package init(
        confirm:
            @escaping @Sendable (OrderID, ConfirmPaymentRequest) async throws(ShopClientError) ->
            PaymentState,
        state: @escaping @Sendable (OrderID) async throws(ShopClientError) -> PaymentState
    ) {
        self.confirm = confirm
        self.state = state
    }
}
