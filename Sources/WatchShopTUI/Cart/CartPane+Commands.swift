import ShopModel
import TerminalUI

extension CartPane {
    func commands(in context: PaneContext) -> [CartCommand] {
        let row: [CartCommand] =
            switch selectedRow(context) {
            case .line: [.more, .fewer, .setQuantity, .remove, .saveForLater]
            case .saved: [.putBack, .remove]
            case nil: []
            }
        return (context.cart.isEmpty ? [] : [.checkOut]) + row + (canUndo ? [.undo] : [])
            + (canRedo ? [.redo] : []) + (row.isEmpty ? [] : [.showWatch]) + [.openShop]
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
        case .redo: return redo(context)
        case .checkOut: return checkOut(context)
        case .showWatch:
            return selectedRow(context).map { [.open(.watch($0.line.watchID))] } ?? []
        case .more, .fewer, .setQuantity, .remove, .saveForLater, .putBack: break
        }
        switch selectedRow(context) {
        case .line(let line): return change(line, by: command, context)
        case .saved(let line): return change(saved: line, by: command, context)
        case nil: return []
        }
    }

    private mutating func change(
        _ line: CartLine, by command: CartCommand, _ context: PaneContext
    ) -> [Effect] {
        switch command {
        case .more: return setQuantity(line.quantity + 1, of: line, context)
        case .fewer: return setQuantity(line.quantity - 1, of: line, context)
        case .remove: return setQuantity(0, of: line, context)
        case .setQuantity: startQuantity()
        case .saveForLater:
            remember(line.watchID, context)
            return [
                .cart(.saveForLater(line)), .cart(.setQuantity(0, of: line.watchID)),
                .say(CartWords.saved(line)),
            ]
        case .checkOut, .putBack, .undo, .redo, .showWatch, .openShop: break
        }
        return []
    }

    private mutating func change(
        saved line: CartLine, by command: CartCommand, _ context: PaneContext
    ) -> [Effect] {
        switch command {
        case .putBack:
            remember(line.watchID, context)
            // What it costs now is what is shown beside it.
            let back = watches[line.watchID].map { CartLine($0, quantity: line.quantity) } ?? line
            return [.cart(.forgetSaved(line.watchID)), .cart(.add(back))]
        case .remove:
            remember(line.watchID, context)
            return [.cart(.forgetSaved(line.watchID)), .say(CartWords.removed(line))]
        case .checkOut, .more, .fewer, .setQuantity, .saveForLater, .undo, .redo, .showWatch,
            .openShop:
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
        remember(line.watchID, context)
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
        return effects + [.open(.checkout)]
    }
}
