import ShopModel
import TerminalUI

extension CheckoutPane {
    /// Asks whether to pay with the selected card.
    func askToPay(_ context: PaneContext) -> [Effect] {
        guard let order, let index = cards.selectedIndex else { return [] }
        let card = TestCard.allCases[index]
        return [.ask(CheckoutWords.askToPay(context.text(order.total), with: card))]
    }

    /// Pays with a card, once until the answer is there.
    mutating func pay(with card: TestCard) -> [Effect] {
        guard stage == .pay, waiting == nil, let order, order.isPayable else { return [] }
        failure = nil
        payment = nil
        waiting = .confirming
        return [.run(.confirmPayment(order.id, method: card.method, asking.next()))]
    }

    /// Asks the store how the payment stands, until it has ended.
    mutating func followPayment() -> [Effect] {
        guard let order else { return [] }
        failure = nil
        waiting = .following
        return [.run(.followPayment(order.id, asking.next()))]
    }

    /// Takes where the payment stands; the outcome of a failed request is asked for, not guessed.
    mutating func take(_ result: Result<PaymentState, Failure>) -> [Effect] {
        switch result {
        case .success(let state):
            failure = nil
            payment = state
            order?.status = state.orderStatus
            order?.paymentStatus = state.status
            return settle(state)
        case .failure(let failure):
            self.failure = failure
            if waiting == .following {
                if !failure.isWorthRetrying { waiting = nil }
                return []
            }
            guard failure.isWorthRetrying else {
                waiting = nil
                return []
            }
            let effects = followPayment()
            self.failure = failure
            return effects
        }
    }

    private mutating func settle(_ state: PaymentState) -> [Effect] {
        switch state.status {
        case .succeeded, .partiallyRefunded, .refunded:
            waiting = nil
            stage = .done
            return []
        case .failed, .cancelled:
            waiting = nil
            return []
        case .requiresPayment where state.actionURL == nil:
            waiting = nil
            return []
        case .requiresPayment, .processing:
            return waiting == .following ? [] : followPayment()
        }
    }
}
