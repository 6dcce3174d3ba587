import ShopModel
import TerminalUI

extension ShopPane {
    func commands(in context: PaneContext) -> [ShopCommand] {
        if panel != nil {
            return [.pick, .closePanel] + (query.isNarrowed ? [.widen] : []) + undos
        }
        if related.isFocused { return [.openRelated, .closeRelated] }
        let canBuy = meantWatch.map { $0.stockQuantity > 0 } ?? true
        let buy: ShopCommand = canBuy ? .add : .notify
        if comparison.isOpen {
            return [
                .nextColumn, buy, .openCompared, .closeComparison, .mark, .saveForLater, .copy,
                .previousColumn,
            ]
        }
        let back: [ShopCommand] = query.isNarrowed || isWatchOpen ? [.back] : []
        guard selectedWatch != nil else { return back + [.search, .filter] + undos }
        let watch =
            [
                buy, .more, .fewer, .setQuantity, .saveForLater, .mark, .copy,
            ] + (comparison.watches.count > 1 ? [.compare] : [])
            + (related.items.isEmpty ? [] : [.related])
        if isWatchOpen { return back + watch }
        let matches: [ShopCommand] = search.isEmpty ? [] : [.nextMatch, .previousMatch]
        return [.open, buy, .search, .filter, .sort] + back + watch.dropFirst() + matches + undos
    }

    private var undos: [ShopCommand] {
        (history.canUndo ? [.undo] : []) + (history.canRedo ? [.redo] : [])
    }

    func message(for command: ShopCommand) -> Message { .commanded(command) }

    func message(for move: SelectableList.Move) -> Message? {
        comparison.isOpen ? nil : .moved(move)
    }

    var isTyping: Bool { entry != nil }

    func message(for command: FieldCommand) -> Message? {
        switch command {
        case .accept: .entryAccepted
        case .cancel: .entryCancelled
        case .next: field == nil ? nil : .moved(.down)
        case .previous: field == nil ? nil : .moved(.up)
        }
    }

    func message(typing key: Key) -> Message? { .typed(key) }

    /// Does what a command says.
    mutating func perform(_ command: ShopCommand, _ context: PaneContext) -> [Effect] {
        switch command {
        case .open:
            isWatchOpen = true
            return settle(context)
        case .back:
            guard isWatchOpen else { return change(to: query.widened) }
            isWatchOpen = false
            return settle(context)
        case .add: return addToCart(context)
        case .notify: return askForMail(context)
        case .more: setQuantity(quantity + 1, context)
        case .fewer: setQuantity(quantity - 1, context)
        case .setQuantity: entry = .quantity(TextField(placeholder: "pieces", limit: 4))
        case .search: startSearch()
        case .nextMatch: return update(.moved(.down), context: context)
        case .previousMatch: return update(.moved(.up), context: context)
        case .filter:
            panel = ChoicePanel(.filter, query: query, summary: summary)
            return count()
        case .sort: panel = ChoicePanel(.order, query: query, summary: summary)
        case .pick: return pick() + (panel == nil ? settle(context) : [])
        case .widen: return change(to: ShopQuery(order: query.order))
        case .closePanel: panel = nil
        case .undo: return undo()
        case .redo: return redo()
        case .saveForLater: return saveForLater(context)
        case .copy: return copy(context)
        case .mark: return mark()
        case .compare: _ = comparison.open()
        case .nextColumn: comparison.moveFocus(by: 1)
        case .previousColumn: comparison.moveFocus(by: -1)
        case .openCompared: return comparison.focusedWatch.map { [.open(.watch($0.id))] } ?? []
        case .closeComparison: comparison.close()
        case .related: related.enter()
        case .closeRelated: related.leave()
        case .openRelated: return related.selectedWatch.map { [.open(.watch($0.id))] } ?? []
        }
        return []
    }

    private mutating func mark() -> [Effect] {
        guard let watch = meantWatch, !comparison.toggle(watch) else { return [] }
        return [.say(ShopWords.mostMarked)]
    }
}
