extension Route {
    /// Where the payment stands; asks the provider where it is not settled.
    package static let paymentState = Route(.get, "/api/v1/orders/:order_id/payment", .buyer)
    /// Pays with a payment method.
    package static let confirmPayment = Route(
        .post, "/api/v1/orders/:order_id/payment/confirm", .buyer,
        body: ConfirmPaymentRequest.fields)
    /// Where a browser comes back to from a bank's page; the provider adds the parameters.
    package static let paymentReturn = Route(
        .get, "/p/return", .anyone,
        query: ["payment_intent", "payment_intent_client_secret", "redirect_status"])
    /// Takes an event of the payment provider.
    package static let stripeWebhook = Route(.post, "/api/v1/stripe/webhook", .provider)

    /// The routes by which an order is paid.
    package static let payment = [paymentState, confirmPayment, paymentReturn, stripeWebhook]
}
