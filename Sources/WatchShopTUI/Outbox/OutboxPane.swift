import ShopModel
import TerminalUI

/// The orders that were placed on this machine and that the store may not have yet.
struct OutboxPane: Pane {
    /// What can happen to them.
    enum Message: Equatable, Sendable {
        /// The pane is on the screen, or other orders wait.
        case changed
        /// The person gave a command.
        case commanded(OutboxCommand)
        /// The selection goes elsewhere.
        case moved(SelectableList.Move)
        /// The person said yes to sending an order as the store wants it.
        case acceptConfirmed(ClientOrderID)
        /// The person said yes to dropping an order.
        case discardConfirmed(ClientOrderID)
    }

    /// Which order is selected.
    private(set) var list = SelectableList()

    /// Returns the selected order of a context.
    func selected(in context: PaneContext) -> WaitingOrder? {
        list.selectedIndex.flatMap { index in
            context.waiting.indices.contains(index) ? context.waiting[index] : nil
        }
    }

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        list.setHeight(OutboxRegions(context).rows.height)
        list.setCount(context.waiting.count)
        switch message {
        case .changed: return []
        case .moved(let move):
            list.move(move)
            return []
        case .commanded(let command): return perform(command, context)
        case .acceptConfirmed(let id):
            return [.run(.outbox(.accept(id))), .run(.synchronize)]
        case .discardConfirmed(let id): return [.run(.outbox(.discard(id)))]
        }
    }

    func commands(in context: PaneContext) -> [OutboxCommand] {
        guard let order = selected(in: context) else { return [.back] }
        return (order.isAcceptable ? [.accept] : [])
            + (order.isRetractable ? [.takeBack, .discard] : []) + [.back]
    }

    func message(for command: OutboxCommand) -> Message { .commanded(command) }

    func message(for move: SelectableList.Move) -> Message? { .moved(move) }

    private mutating func perform(
        _ command: OutboxCommand, _ context: PaneContext
    ) -> [Effect] {
        guard command != .back, let order = selected(in: context) else {
            return [.open(.orders)]
        }
        switch command {
        case .accept: return [.ask(OutboxWords.askToAccept(order, context))]
        case .takeBack: return [.run(.outbox(.takeBack(order.id))), .open(.cart)]
        case .discard: return [.ask(OutboxWords.askToDiscard(order, context))]
        case .back: return [.open(.orders)]
        }
    }
}
