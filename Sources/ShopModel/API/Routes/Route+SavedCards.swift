extension Route {
    /// The cards that are saved for an account.
    package static let savedCardList = Route(.get, "/api/v1/payment-methods", .customer)
    /// Saves a card: on a page of the provider, or one of its test cards at once.
    package static let saveCard = Route(
        .post, "/api/v1/payment-methods", .customer, body: SaveCardRequest.fields)
    /// Forgets a saved card.
    package static let removeCard = Route(
        .delete, "/api/v1/payment-methods/:payment_method", .customer)

    /// The routes of saved cards.
    package static let savedCards = [savedCardList, saveCard, removeCard]
}
