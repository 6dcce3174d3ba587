import Hummingbird
import ShopModel

/// The routes of saved cards.
struct CardController: Sendable {
    private let cards: CardService

    init(cards: CardService) {
        self.cards = cards
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.savedCardList) { _, context in
            try .json(await cards.cards(of: context.requirePrincipal().customer.id))
        }
        routes.on(.saveCard, body: SaveCardRequest.self) { body, _, context in
            let customer = try context.requirePrincipal().customer
            switch try await cards.save(body.paymentMethod, for: customer) {
            case .card(let card):
                return try .json(card, status: .created)
            case .page(let page):
                return try .json(
                    CardSetupAnswer(url: page.url, expiresAt: page.expiresAt), status: .created)
            }
        }
        routes.on(.removeCard) { _, context in
            guard let method = context.parameters.get("payment_method") else {
                throw Problem.notFound
            }
            try await cards.remove(method, of: context.requirePrincipal().customer.id)
            return .noContent
        }
    }
}
