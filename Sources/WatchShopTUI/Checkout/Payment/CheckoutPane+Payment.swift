import ShopModel
import TerminalUI

extension CheckoutPane {
    /// Asks whether to pay with the selected card.
    func askToPay(_ context: PaneContext) -> [Effect] {
        guard let order, let card = paying.selectedCard else { return [] }
        return [.ask(CheckoutWords.askToPay(order, context.text(order.total), with: card))]
    }

    /// Pays with a card, once until the answer is there.
    mutating func pay(_ id: OrderID, with card: PaymentCard) -> [Effect] {
        guard stage == .pay, waiting == nil, let order, order.id == id, order.isPayable else {
            return []
        }
        failure = nil
        payment = nil
        waiting = .confirming
        return [
            .run(.stop(.payment)),
            .run(.checkout(.confirmPayment(order.id, method: card.method, asking.next()))),
        ]
    }

    /// Waits until the payment has ended, and asks the store how it stands meanwhile.
    mutating func followPayment() -> [Effect] {
        waiting = .following
        return watchPayment()
    }

    /// Asks the store how the payment stands, so that the pane moves on by itself however it is made.
    mutating func watchPayment() -> [Effect] {
        guard let order else { return [] }
        failure = nil
        return [.run(.checkout(.followPayment(order.id, asking.next())))]
    }

    /// Goes to the payment of an order, or past it where it is paid.
    mutating func showPayment(of order: Order) -> [Effect] {
        paying = PayStep()
        switch order.paymentStatus {
        case .succeeded, .partiallyRefunded, .refunded:
            stage = order.isOver ? .pay : .done
            return []
        case .processing where order.isPayable:
            stage = .pay
            return followPayment()
        case .processing, .requiresPayment, .failed, .cancelled:
            stage = .pay
            return order.isPayable ? openPage() + watchPayment() : []
        }
    }

    /// Takes where the payment stands; the outcome of a failed request is asked for, not guessed.
    mutating func take(_ result: Result<PaymentState, Failure>) -> [Effect] {
        switch result {
        case .success(let state):
            failure = nil
            if waiting != nil || state.status != .requiresPayment { payment = state }
            order?.status = state.orderStatus
            order?.paymentStatus = state.status
            if let payBy = state.payBy { order?.payBy = payBy }
            return settle(state)
        case .failure(let failure):
            self.failure = failure
            guard waiting == .confirming else {
                if !failure.isWorthRetrying { waiting = nil }
                return []
            }
            let isUnknown = failure.isWorthRetrying || failure.isNotPayable
            if !isUnknown { waiting = nil }
            let effects = isUnknown ? followPayment() : watchPayment()
            self.failure = failure
            return effects
        }
    }

    private mutating func settle(_ state: PaymentState) -> [Effect] {
        let wasConfirming = waiting == .confirming
        switch state.status {
        case .succeeded, .partiallyRefunded, .refunded:
            waiting = nil
            stage = order?.isOver == true ? .pay : .done
            return []
        case .failed, .cancelled:
            waiting = nil
            return wasConfirming && order?.isPayable == true ? watchPayment() : []
        case .requiresPayment where state.actionURL == nil:
            waiting = nil
            return wasConfirming ? watchPayment() : []
        case .requiresPayment:
            return wasConfirming ? followPayment() : []
        case .processing:
            guard !wasConfirming else { return followPayment() }
            waiting = .following
            return []
        }
    }
}

extension Order {
    /// Whether it ended before it was paid; money that comes then goes back.
    fileprivate var isOver: Bool { status == .cancelled || status == .expired }
}

extension Failure {
    /// Whether the order has moved on, so that where it stands must be asked for.
    fileprivate var isNotPayable: Bool {
        guard case .refused(let problem) = self else { return false }
        return problem.kind == .notPayable
    }
}
