extension Route {
    /// Where a browser comes back to from a bank's page; the provider adds the parameters.
    package static let paymentReturn = Route(
        .get, "/p/return", .anyone,
        query: ["payment_intent", "payment_intent_client_secret", "redirect_status"])
    /// The short page on which an order is paid; `back` says that the provider's page led here.
    package static let payPage = Route(.get, "/p/:code", .anyone, query: ["back"])
    /// The page's button: leads on to the provider's page.
    package static let payButton = Route(.post, "/p/:code/pay", .anyone)

    /// The pages that a browser shows.
    package static let paymentPages = [paymentReturn, payPage, payButton]
}
