import ShopModel
import TerminalUI

extension OrdersPane {
    func commands(in context: PaneContext) -> [OrdersCommand] {
        if let task { return commands(for: task) }
        return (context.waiting.isEmpty ? [] : [.waiting]) + orderCommands(in: context)
    }

    private func orderCommands(in context: PaneContext) -> [OrdersCommand] {
        guard let selected else {
            if orders?.isEmpty == false { return [.search, .filter, .refresh, .back] }
            return context.customer == nil ? [.logIn, .find, .back] : [.refresh, .back]
        }
        let isNarrow = context.layout == .narrow
        let show: [OrdersCommand] = isNarrow && !isShowingDetails ? [.show] : []
        let find: [OrdersCommand] = context.customer == nil ? [.find] : []
        return show + commands(for: selected) + [.reorder, .search, .filter] + find
            + [.refresh, .back]
    }

    private func commands(for order: Order) -> [OrdersCommand] {
        let pay: [OrdersCommand] = order.isPayable ? [.pay] : []
        let receipt: [OrdersCommand] = order.paymentStatus.isPaid ? [.receipt] : []
        let address: [OrdersCommand] = order.isUnshipped ? [.changeAddress] : []
        let giveBack: [OrdersCommand] = order.status == .delivered ? [.giveBack] : []
        let cancel: [OrdersCommand] = order.isUnshipped ? [.cancel] : []
        return pay + receipt + address + giveBack + cancel
    }

    func message(for command: OrdersCommand) -> Message { .commanded(command) }

    func message(for move: SelectableList.Move) -> Message? { task == nil ? .moved(move) : nil }

    mutating func perform(_ command: OrdersCommand, _ context: PaneContext) -> [Effect] {
        switch command {
        case .show:
            isShowingDetails = true
            scroll = 0
            return loadHistory()
        case .logIn: return [.open(.account(then: .orders))]
        case .waiting: return [.open(.waiting)]
        case .refresh: return load()
        case .search:
            isSearching = true
            isShowingDetails = false
            return []
        case .filter:
            show(filter: filter.next, search: search.text)
            return loadHistory()
        case .find:
            task = .find(OrderFinder())
            return []
        case .pay, .receipt, .changeAddress, .giveBack, .reorder, .cancel:
            return selected.map { perform(command, on: $0, context) } ?? []
        case .save: return handleReceipt(.save, context)
        case .print: return handleReceipt(.print, context)
        case .mail: return handleReceipt(.mail, context)
        case .press: return press(context)
        case .next: return moveFocus(isForward: true)
        case .previous: return moveFocus(isForward: false)
        case .more: return changeQuantity(by: 1)
        case .fewer: return changeQuantity(by: -1)
        case .back: return goBack(context)
        }
    }

    /// Does something with an order; what needs the store is refused in words without it.
    private mutating func perform(
        _ command: OrdersCommand, on order: Order, _ context: PaneContext
    ) -> [Effect] {
        guard !isActing else { return [] }
        if command == .reorder {
            return act(.loadWatches(of: order, acting.next()))
        }
        guard context.isOnline else { return [.say(.bad(OrdersWords.needsStore))] }
        switch command {
        case .pay: return [.open(.pay(order.id))]
        case .receipt: task = .receipt(order.id)
        case .changeAddress: task = .address(order.id, order.addressForm)
        case .giveBack: task = .giveBack(ReturnForm(order))
        case .cancel: return [.ask(OrdersWords.askToCancel(order, context))]
        default: break
        }
        scroll = 0
        return []
    }

    /// Goes back by one: from a task, from one order's room, from a filter, from the pane.
    private mutating func goBack(_ context: PaneContext) -> [Effect] {
        if task != nil {
            task = nil
            isActing = false
            _ = acting.next()
            return []
        }
        if context.layout == .narrow, isShowingDetails {
            isShowingDetails = false
            return []
        }
        guard filter != .all || !search.isEmpty else { return [.open(.shop)] }
        show(filter: .all, search: "")
        return loadHistory()
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
        case .row: break
        }
        scroll = min(max(0, scroll), most)
        return []
    }
}

extension Order {
    /// Whether its shopper can call it off or send it elsewhere.
    var isUnshipped: Bool { status == .pending || status == .processing }

    /// The form in which its address is changed.
    fileprivate var addressForm: AddressForm {
        switch destination {
        case .address(let address): AddressForm(editing: address)
        case .text: AddressForm()
        }
    }
}
