extension Route {
    /// Where the payment stands; asks the provider where it is not settled.
    package static let paymentState = Route(.get, "/api/v1/orders/:order_id/payment", .buyer)
    /// Pays with a payment method.
    package static let confirmPayment = Route(
        .post, "/api/v1/orders/:order_id/payment/confirm", .buyer,
        body: ConfirmPaymentRequest.fields)
    /// Says where an order can be paid in a browser, and mails it where asked.
    package static let paymentPage = Route(
        .post, "/api/v1/orders/:order_id/payment/page", .buyer, body: PaymentPageRequest.fields)
    /// Gives the web shop the secret with which its page pays.
    package static let createPaymentIntent = Route(
        .post, "/api/v1/stripe/create-payment-intent", .buyer, body: PaymentIntentRequest.fields)
    /// Settles an order that the web shop's page has paid.
    package static let confirmOrder = Route(
        .post, "/api/v1/stripe/confirm-order", .buyer, body: ConfirmOrderRequest.fields)
    /// Takes an event of the payment provider.
    package static let stripeWebhook = Route(.post, "/api/v1/stripe/webhook", .provider)

    /// The routes by which an order is paid.
    package static let payment =
        [
            paymentState, confirmPayment, paymentPage, createPaymentIntent, confirmOrder,
            stripeWebhook,
        ] + paymentPages + savedCards
}
