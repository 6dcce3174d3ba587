import ShopModel
import TerminalUI

extension CheckoutPane {
    /// Asks the store where the order can be paid in a browser.
    mutating func openPage(isMailed: Bool = false) -> [Effect] {
        guard let order else { return [] }
        paying.pageFailure = nil
        return [
            .run(
                .checkout(
                    .openPaymentPage(order.id, isMailed: isMailed, paying.opening.next())))
        ]
    }

    /// Takes where the page is, or why there is none.
    mutating func take(
        _ result: Result<PaymentPage, Failure>, isMailed: Bool, _ context: PaneContext
    ) -> [Effect] {
        switch result {
        case .success(let page):
            paying.page = page
            order?.payBy = page.expiresAt
            return isMailed ? [.say(CheckoutWords.mailed(until: page.expiresAt, context))] : []
        case .failure(let failure):
            paying.pageFailure = failure
            return isMailed ? [.say(.bad(failure.words(retry: "l")))] : []
        }
    }

    /// Has the link copied.
    func copyLink() -> [Effect] {
        paying.page.map { [.copy($0.url, named: CheckoutWords.paymentLink)] } ?? []
    }

    /// Shows the cards that the person has saved, as far as they are known, and asks for them.
    mutating func showSavedCards() -> [Effect] {
        paying.show(.savedCards)
        return [.run(.checkout(.loadCards(paying.loadingCards.next())))]
    }

    /// Takes the cards that the person has saved.
    mutating func take(_ result: Result<[SavedCard], Failure>) {
        switch result {
        case .success(let cards):
            paying.savedCards = cards
            if paying.way == .savedCards { paying.show(.savedCards) }
        case .failure(let failure):
            self.failure = failure
        }
    }
}
