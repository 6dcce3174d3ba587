import ShopModel
import TerminalUI

extension ShopPane {
    func commands(in context: PaneContext) -> [ShopCommand] {
        guard selectedWatch != nil else { return search.isEmpty ? [] : [.back, .search] }
        let buying: [ShopCommand] = [.add, .more, .fewer]
        if isWatchOpen { return [.back] + buying }
        return [.open] + buying + [.search] + (search.isEmpty ? [] : [.back])
    }

    func message(for command: ShopCommand) -> Message { .commanded(command) }

    func message(for move: SelectableList.Move) -> Message? { .moved(move) }

    var isTyping: Bool { field != nil }

    func message(for command: FieldCommand) -> Message? {
        switch command {
        case .accept: .searchAccepted
        case .cancel: .searchCancelled
        case .next: .moved(.down)
        case .previous: .moved(.up)
        }
    }

    func message(typing key: Key) -> Message? { .typed(key) }

    /// Does what a command says.
    mutating func perform(_ command: ShopCommand, _ context: PaneContext) -> [Effect] {
        switch command {
        case .open:
            setWatchOpen(true)
            return settle(context)
        case .back:
            if isWatchOpen {
                setWatchOpen(false)
                return settle(context)
            }
            return find("")
        case .search:
            startSearch()
            return []
        case .add:
            return addToCart(context)
        case .more:
            guard let watch = selectedWatch else { return [] }
            setQuantity(min(quantity + 1, max(1, Self.most(of: watch, context))))
            return []
        case .fewer:
            setQuantity(max(1, quantity - 1))
            return []
        }
    }

    private mutating func addToCart(_ context: PaneContext) -> [Effect] {
        guard let watch = selectedWatch else { return [] }
        let there = context.cart.quantity(of: watch.id)
        let room = Self.most(of: watch, context) - there
        guard room > 0 else { return [.say(ShopWords.cannotAdd(watch, inCart: there))] }
        let added = min(quantity, room)
        let notice = ShopWords.added(watch, added, wanted: quantity)
        setQuantity(1)
        return [.cart(.add(CartLine(watch, quantity: added))), .say(notice)]
    }

    /// The most pieces of a watch that an order can have now.
    private static func most(of watch: Watch, _ context: PaneContext) -> Int {
        min(watch.stockQuantity, context.settings?.maxQuantity ?? watch.stockQuantity)
    }
}
