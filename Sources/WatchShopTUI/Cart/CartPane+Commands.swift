import ShopModel
import TerminalUI

extension CartPane {
    func commands(in context: PaneContext) -> [CartCommand] {
        let undo: [CartCommand] = canUndo ? [.undo] : []
        if context.cart.isEmpty { return undo + [.openShop] }
        return [.checkOut, .more, .fewer, .setQuantity, .remove] + undo + [.showWatch, .openShop]
    }

    func message(for command: CartCommand) -> Message { .commanded(command) }

    func message(for move: SelectableList.Move) -> Message? { .moved(move) }

    var isTyping: Bool { field != nil }

    func message(for command: FieldCommand) -> Message? {
        switch command {
        case .accept: .quantityAccepted
        case .cancel: .quantityCancelled
        case .next, .previous: nil
        }
    }

    func message(typing key: Key) -> Message? { .typed(key) }

    /// Does what a command says.
    mutating func perform(_ command: CartCommand, _ context: PaneContext) -> [Effect] {
        switch command {
        case .openShop: return [.open(.shop)]
        case .undo: return undo(context)
        case .checkOut: return checkOut(context)
        case .more, .fewer, .setQuantity, .remove, .showWatch: break
        }
        guard let line = selectedLine(context) else { return [] }
        switch command {
        case .more: return setQuantity(line.quantity + 1, of: line, context)
        case .fewer: return setQuantity(line.quantity - 1, of: line, context)
        case .remove: return setQuantity(0, of: line, context)
        case .showWatch: return [.open(.watch(line.watchID))]
        case .setQuantity:
            startQuantity()
            return []
        case .openShop, .undo, .checkOut:
            return []
        }
    }

    /// Sets how many pieces a line has, as many as can be ordered at most.
    mutating func setQuantity(
        _ wanted: Int, of line: CartLine, _ context: PaneContext
    ) -> [Effect] {
        let most = most(of: line, context)
        let quantity = min(max(0, wanted), max(most, wanted < line.quantity ? wanted : 0))
        let refusal: [Effect] =
            quantity < wanted ? [.say(CartWords.noMore(line, most: most))] : []
        guard quantity != line.quantity else { return refusal }
        remember(line, context)
        let change = Effect.cart(.setQuantity(quantity, of: line.watchID))
        return quantity == 0
            ? [change, .say(CartWords.removed(line))] : [change] + refusal
    }

    private func most(of line: CartLine, _ context: PaneContext) -> Int {
        let stock = watches[line.watchID]?.stockQuantity ?? Int.max
        return min(stock, context.settings?.maxQuantity ?? Int.max)
    }

    /// Goes to the checkout; the prices of now count as shown, for they stand beside the lines.
    private func checkOut(_ context: PaneContext) -> [Effect] {
        var effects: [Effect] = []
        for line in context.cart.lines {
            switch change(of: line) {
            case .short(let available):
                return [.say(CartWords.short(line, available: available))]
            case .price(let price):
                effects.append(.cart(.setUnitPrice(price, of: line.watchID)))
            case nil:
                break
            }
        }
        let isKnown = context.customer != nil
        return effects + [.open(isKnown ? .checkout : .account(then: .checkout))]
    }
}
