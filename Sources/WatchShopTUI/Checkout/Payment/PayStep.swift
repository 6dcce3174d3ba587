import ShopModel
import TerminalUI

/// The ways to pay an order, as far as they are known, and which of them is on the screen.
struct PayStep: Equatable, Sendable {
    /// What is on the screen.
    var way = PaymentWay.page
    /// The page of the order; nil until the store has said where it is.
    var page: PaymentPage?
    /// Why there is no page.
    var pageFailure: Failure?
    /// Whether the code is drawn with two cells a module.
    var isCodeLarge = false
    /// The cards that the person has saved.
    var savedCards: [SavedCard] = []
    /// Which card is selected.
    var list = SelectableList()
    /// Numbers the questions for the page; an answer to anything but the last is dropped.
    var opening = Generation()
    /// Numbers the questions for the cards.
    var loadingCards = Generation()

    /// The cards of the way that is on the screen.
    var cards: [PaymentCard] {
        switch way {
        case .page: []
        case .testCards: TestCard.allCases.map(PaymentCard.test)
        case .savedCards: savedCards.map(PaymentCard.saved)
        }
    }

    /// The selected card; nil where none is on the screen.
    var selectedCard: PaymentCard? {
        guard let index = list.selectedIndex, cards.indices.contains(index) else { return nil }
        return cards[index]
    }

    /// Puts a way on the screen, its first card selected.
    mutating func show(_ way: PaymentWay) {
        self.way = way
        list = SelectableList(count: cards.count, height: max(1, cards.count))
    }
}
