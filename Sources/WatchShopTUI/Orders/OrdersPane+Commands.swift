import ShopModel
import TerminalUI

extension OrdersPane {
    func commands(in context: PaneContext) -> [OrdersCommand] {
        guard context.customer != nil else { return [.logIn, .back] }
        guard let selected else { return [.refresh, .back] }
        let isNarrow = context.layout == .narrow
        let show: [OrdersCommand] = isNarrow && !isShowingDetails ? [.show] : []
        let pay: [OrdersCommand] = selected.isPayable ? [.pay] : []
        let cancel: [OrdersCommand] = selected.isCancellable ? [.cancel] : []
        return show + pay + cancel + [.refresh, .back]
    }

    func message(for command: OrdersCommand) -> Message { .commanded(command) }

    func message(for move: SelectableList.Move) -> Message? { .moved(move) }

    mutating func perform(_ command: OrdersCommand, _ context: PaneContext) -> [Effect] {
        switch command {
        case .show:
            isShowingDetails = true
            scroll = 0
            return loadHistory()
        case .pay:
            return selected.map { [.open(.pay($0.id))] } ?? []
        case .cancel:
            return selected.map { [.ask(OrdersWords.askToCancel($0, context))] } ?? []
        case .refresh:
            return load(context)
        case .logIn:
            return [.open(.account(then: .orders))]
        case .back:
            guard context.layout == .narrow, isShowingDetails else { return [.open(.shop)] }
            isShowingDetails = false
            return []
        }
    }

    /// Goes to another order; where one order has all the room, scrolls it instead.
    mutating func move(_ move: SelectableList.Move, _ context: PaneContext) -> [Effect] {
        guard context.layout == .narrow, isShowingDetails else {
            list.move(move)
            return loadHistory()
        }
        let height = context.paneArea.height
        let most = max(0, detailsHeight(context) - height)
        switch move {
        case .up: scroll -= 1
        case .down: scroll += 1
        case .pageUp, .halfPageUp: scroll -= height / 2
        case .pageDown, .halfPageDown: scroll += height / 2
        case .first: scroll = 0
        case .last: scroll = most
        }
        scroll = min(max(0, scroll), most)
        return []
    }
}

extension Order {
    /// Whether its shopper can call it off here: once it is paid, the store gives the money back.
    fileprivate var isCancellable: Bool { status == .pending }
}
