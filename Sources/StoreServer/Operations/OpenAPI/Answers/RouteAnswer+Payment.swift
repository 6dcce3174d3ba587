import ShopModel

extension RouteAnswer {
    /// The answers about paying.
    static let payment: [Route: RouteAnswer] = [
        .paymentState: .json("Tells where the payment stands", PaymentState.self),
        .confirmPayment: .json("Pays with a payment method", PaymentState.self),
        .paymentPage: .json("Makes the short page for paying", PaymentPageAnswer.self),
        .createPaymentIntent: .json("Makes an intent to pay", ClientSecretAnswer.self),
        .confirmOrder: .json("Settles an order that was paid", Order.self, PaymentState.self),
        .paymentReturn: .media("Where a browser comes back to from a bank's page", "text/html"),
        .payPage: .media("The page on which an order is paid", "text/html"),
        .payButton: .media("The page, where it cannot be paid any more", "text/html")
            .or(.empty("Leads on to the provider's page", status: 303)),
        .stripeWebhook: .empty("Takes an event of the payment provider")
            .accepting("application/json"),
        .savedCardList: .json("Lists saved cards", [SavedCard].self),
        .saveCard: .json(
            "Saves a card, or leads to the provider's page for one", SavedCard.self,
            CardSetupAnswer.self, status: 201),
        .removeCard: .empty("Forgets a card"),
    ]
}
