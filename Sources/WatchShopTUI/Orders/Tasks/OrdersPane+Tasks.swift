import ShopModel
import TerminalUI

extension OrdersPane {
    var isTyping: Bool { isSearching || (task?.isTyping == true && !isActing) }

    func message(for command: FieldCommand) -> Message? { .fieldCommanded(command) }

    func message(typing key: Key) -> Message? { .typed(key) }

    /// The commands that make sense while something is done with an order.
    func commands(for task: OrderTask) -> [OrdersCommand] {
        if isActing { return [.back] }
        switch task {
        case .receipt: return [.save, .print, .mail, .back]
        case .address, .find: return [.press, .next, .previous, .back]
        case .giveBack(let form):
            if case .line = form.stop { return [.more, .fewer, .next, .previous, .back] }
            return [.press, .next, .previous, .back]
        }
    }

    /// Types a key or a paste where one types.
    mutating func type(_ key: Key) {
        if isSearching { return typeSearch(key) }
        switch task {
        case .address(let id, var form):
            form.type(key)
            task = .address(id, form)
        case .giveBack(var form):
            form.type(key)
            task = .giveBack(form)
        case .find(var finder):
            finder.type(key)
            task = .find(finder)
        case .receipt, nil: break
        }
    }

    /// Does what a command of the text field says.
    mutating func perform(_ command: FieldCommand, _ context: PaneContext) -> [Effect] {
        if isSearching { return performInSearch(command) }
        switch command {
        case .cancel: return perform(.back, context)
        case .next: return moveFocus(isForward: true)
        case .previous: return moveFocus(isForward: false)
        case .accept:
            if case .find(let finder) = task, finder.isAtEnd { return press(context) }
            return moveFocus(isForward: true)
        }
    }

    private mutating func performInSearch(_ command: FieldCommand) -> [Effect] {
        switch command {
        case .accept: isSearching = false
        case .cancel:
            isSearching = false
            show(filter: filter, search: "")
        case .next: list.move(.down)
        case .previous: list.move(.up)
        }
        return loadHistory()
    }

    /// Moves the focus of a task on or back.
    mutating func moveFocus(isForward: Bool) -> [Effect] {
        switch task {
        case .address(let id, var form):
            if isForward { form.focusNext() } else { form.focusPrevious() }
            task = .address(id, form)
        case .giveBack(var form):
            if isForward { form.focusNext() } else { form.focusPrevious() }
            task = .giveBack(form)
        case .find(var finder):
            if isForward { finder.focusNext() } else { finder.focusPrevious() }
            task = .find(finder)
        case .receipt, nil: break
        }
        return []
    }

    /// Gives more or fewer pieces of a line back.
    mutating func changeQuantity(by step: Int) -> [Effect] {
        guard case .giveBack(var form) = task else { return [] }
        form.change(by: step)
        task = .giveBack(form)
        return []
    }

    /// Sends what a task has gathered; where something is wrong, says it at its field.
    mutating func press(_ context: PaneContext) -> [Effect] {
        switch task {
        case .address(let id, var form):
            let isComplete = form.check()
            task = .address(id, form)
            return isComplete ? act(.changeAddress(id, form.address, acting.next())) : []
        case .giveBack(var form):
            let isComplete = form.check()
            task = .giveBack(form)
            return isComplete ? [.ask(OrdersWords.askToGiveBack(form))] : []
        case .find(var finder):
            defer { task = .find(finder) }
            guard finder.isCodeMailed else {
                return finder.lookup().map { act(.mailCode($0, acting.next())) } ?? []
            }
            return finder.opening().map { act(.open($0, acting.next())) } ?? []
        case .receipt, nil: return []
        }
    }

    /// Saves, prints or mails the receipt.
    mutating func handleReceipt(_ way: ReceiptWay, _ context: PaneContext) -> [Effect] {
        guard case .receipt(let id) = task else { return [] }
        return act(.handleReceipt(id, way, acting.next()))
    }
}
