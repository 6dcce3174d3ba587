package import ShopModel

/// The part of a store that has orders paid.
package struct PaymentsClient: Sendable {
    /// Pays an order with a payment method of the provider.
    package var confirm:
        @Sendable (OrderID, ConfirmPaymentRequest) async throws(ShopClientError) -> PaymentState
    /// Reads where the payment of an order stands.
    package var state: @Sendable (OrderID) async throws(ShopClientError) -> PaymentState
    /// Makes the page on which an order can be paid in a browser, and mails its link where asked.
    ///
    /// Asked again, it is the same page as long as the order waits.
    package var page:
        @Sendable (OrderID, PaymentPageRequest) async throws(ShopClientError) -> PaymentPageAnswer
    /// Reads the cards that are saved for whoever is logged in.
    package var cards: @Sendable () async throws(ShopClientError) -> [SavedCard]

    /// Creates the part from its functions.
    package init(
        confirm:
            @escaping @Sendable (OrderID, ConfirmPaymentRequest) async throws(ShopClientError) ->
            PaymentState,
        state: @escaping @Sendable (OrderID) async throws(ShopClientError) -> PaymentState,
        page:
            @escaping @Sendable (OrderID, PaymentPageRequest) async throws(ShopClientError) ->
            PaymentPageAnswer,
        cards: @escaping @Sendable () async throws(ShopClientError) -> [SavedCard]
    ) {
        self.confirm = confirm
        self.state = state
        self.page = page
        self.cards = cards
    }
}
