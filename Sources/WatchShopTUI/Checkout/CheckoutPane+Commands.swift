import ShopModel
import TerminalUI

extension CheckoutPane {
    func commands(in context: PaneContext) -> [CheckoutCommand] {
        if waiting != nil { return [.back] }
        switch stage {
        case .address: return address.isTyping ? [.back] : [.goOn, .next, .previous, .back]
        case .review:
            if attempt != nil { return [.place, .back] }
            return (quote?.isAvailable == true ? [.place] : []) + [.again, .back]
        case .pay: return (canPay(in: context) ? [.pay] : []) + [.again, .back]
        case .done: return [.showOrder, .openShop, .back]
        }
    }

    func message(for command: CheckoutCommand) -> Message { .commanded(command) }

    func message(for move: SelectableList.Move) -> Message? {
        stage == .pay && waiting == nil ? .moved(move) : nil
    }

    var isTyping: Bool { stage == .address && address.isTyping }

    func message(for command: FieldCommand) -> Message? { .fieldCommanded(command) }

    func message(typing key: Key) -> Message? { .typed(key) }

    /// Whether a test card can be used: the store takes them, and the order still waits.
    func canPay(in context: PaneContext) -> Bool {
        order?.isPayable == true && context.settings?.isTestMode == true
    }

    mutating func perform(_ command: CheckoutCommand, _ context: PaneContext) -> [Effect] {
        switch command {
        case .goOn: return review(context)
        case .next: address.focusFirst()
        case .previous: address.focusPrevious()
        case .place: return place()
        case .pay: return askToPay(context)
        case .showOrder: return order.map { [.open(.order($0.id))] } ?? []
        case .again: return askAgain(context)
        case .openShop: return [.open(.shop)]
        case .back: return goBack()
        }
        return []
    }

    mutating func perform(_ command: FieldCommand, _ context: PaneContext) -> [Effect] {
        switch command {
        case .accept, .next: address.focusNext()
        case .previous: address.focusPrevious()
        case .cancel: return goBack()
        }
        return []
    }

    private mutating func askAgain(_ context: PaneContext) -> [Effect] {
        switch stage {
        case .review: return askForQuote(context)
        case .pay: return order == nil ? wantedOrder.map { loadOrder($0) } ?? [] : followPayment()
        case .address, .done: return []
        }
    }

    private mutating func goBack() -> [Effect] {
        switch stage {
        case .address: return [.open(.cart)]
        case .review: return goBackFromReview()
        case .pay:
            stopWaiting()
            let stop = Effect.run(.stop(.payment))
            return [stop] + (order.map { [.open(.order($0.id))] } ?? [.open(.orders)])
        case .done: return [.open(.shop)]
        }
    }
}
