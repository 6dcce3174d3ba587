import ShopModel
import TerminalUI

/// What the person has picked, at which prices and how many of each.
struct CartPane: Pane {
    /// Which line is selected.
    private(set) var list = SelectableList()
    /// The watches of the lines as the cache knows them now.
    private(set) var watches: [WatchID: Watch] = [:]
    /// Where a quantity is typed; nil while it is not.
    private(set) var field: TextField?
    private var undone: [CartSpot] = []
    private var redone: [CartSpot] = []
    private var loading = Generation()

    /// What can happen to the cart.
    enum Message: Equatable, Sendable {
        /// The pane is on the screen.
        case opened
        /// The lines are others than before.
        case cartChanged
        /// The cache has other prices or stock than before.
        case catalogueChanged
        /// The room of the list is another.
        case resized
        /// The selection goes elsewhere.
        case moved(SelectableList.Move)
        /// The person gave a command.
        case commanded(CartCommand)
        /// A key or a paste in the quantity.
        case typed(Key)
        /// The person wants the typed quantity.
        case quantityAccepted
        /// The person left the quantity as it was.
        case quantityCancelled
        /// The watches of the lines are there, as they are now.
        case watchesLoaded(Result<[Watch], Failure>, Generation)
    }

    /// One row: a line of the cart, or what was saved for later.
    enum Row: Equatable {
        /// In the cart.
        case line(CartLine)
        /// Saved for later.
        case saved(CartLine)

        /// The line, wherever it stands.
        var line: CartLine {
            switch self {
            case .line(let line), .saved(let line): line
            }
        }
    }

    /// Returns the rows: the cart's, then what was saved for later.
    func rows(_ context: PaneContext) -> [Row] {
        context.cart.lines.map(Row.line) + context.saved.lines.map(Row.saved)
    }

    /// Returns the selected row.
    func selectedRow(_ context: PaneContext) -> Row? {
        let rows = rows(context)
        guard let index = list.selectedIndex, rows.indices.contains(index) else { return nil }
        return rows[index]
    }

    /// Returns what has changed about a line since it was put in the cart.
    func change(of line: CartLine) -> CartLineChange? {
        watches[line.watchID].flatMap { CartLineChange(line, now: $0) }
    }

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        list.setHeight(CartRegions(context).lineCount)
        switch message {
        case .opened, .catalogueChanged:
            return loadWatches(context)
        case .cartChanged:
            field = nil
            return loadWatches(context)
        case .resized:
            return []
        case .moved(let move):
            list.move(move)
            return []
        case .commanded(let command):
            return perform(command, context)
        case .typed(let key):
            type(key)
            return []
        case .quantityAccepted:
            return acceptQuantity(context)
        case .quantityCancelled:
            field = nil
            return []
        case .watchesLoaded(.success(let found), let generation):
            guard generation == loading else { return [] }
            watches = Dictionary(found.map { ($0.id, $0) }) { _, newer in newer }
            return []
        case .watchesLoaded(.failure, _):
            return []
        }
    }

    private mutating func loadWatches(_ context: PaneContext) -> [Effect] {
        let rows = rows(context)
        list.setCount(rows.count)
        guard !rows.isEmpty else { return [] }
        return [.run(.cart(.loadWatches(rows.map(\.line.watchID), loading.next())))]
    }

    // MARK: Quantity

    /// Opens the field of the quantity, empty so that digits replace it.
    mutating func startQuantity() {
        field = TextField(limit: 4)
    }

    private mutating func type(_ key: Key) {
        if case .character(let character) = key, !("0"..."9").contains(character) { return }
        if case .paste = key { return }
        _ = field?.handle(key)
    }

    private mutating func acceptQuantity(_ context: PaneContext) -> [Effect] {
        let typed = field.flatMap { Int($0.text) }
        field = nil
        guard let typed, case .line(let line) = selectedRow(context) else { return [] }
        return setQuantity(typed, of: line, context)
    }

    // MARK: Undo

    /// Whether there is a change to undo.
    var canUndo: Bool { !undone.isEmpty }
    /// Whether there is a change to do again.
    var canRedo: Bool { !redone.isEmpty }

    /// Remembers where a watch stands before it changes.
    mutating func remember(_ watch: WatchID, _ context: PaneContext) {
        undone = undone.suffix(49) + [CartSpot(of: watch, context)]
        redone = []
    }

    /// Puts a watch back to where it was before the last change.
    mutating func undo(_ context: PaneContext) -> [Effect] {
        guard let spot = undone.popLast() else { return [] }
        redone.append(CartSpot(of: spot.watch, context))
        return spot.restoring(context)
    }

    /// Does again what was undone last.
    mutating func redo(_ context: PaneContext) -> [Effect] {
        guard let spot = redone.popLast() else { return [] }
        undone.append(CartSpot(of: spot.watch, context))
        return spot.restoring(context)
    }
}
