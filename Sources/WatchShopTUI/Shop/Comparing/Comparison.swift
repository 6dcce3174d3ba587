import ShopModel

/// The watches that are marked to be compared, and the one in focus while they are.
struct Comparison: Equatable, Sendable {
    /// The watches, in the order of marking.
    private(set) var watches: [Watch] = []
    /// Whether they stand side by side on the screen.
    private(set) var isOpen = false
    /// The place of the watch in focus.
    private(set) var focus = 0

    /// How many can be compared at once.
    static let most = 3

    /// The watch in focus; nil while they are not on the screen.
    var focusedWatch: Watch? { isOpen && watches.indices.contains(focus) ? watches[focus] : nil }

    /// Whether a watch is marked.
    func contains(_ id: WatchID) -> Bool { watches.contains { $0.id == id } }

    /// Marks a watch or no longer; returns whether there was room for it.
    mutating func toggle(_ watch: Watch) -> Bool {
        if let index = watches.firstIndex(where: { $0.id == watch.id }) {
            watches.remove(at: index)
            focus = max(0, min(focus, watches.count - 1))
            if watches.count < 2 { isOpen = false }
            return true
        }
        guard watches.count < Self.most else { return false }
        watches.append(watch)
        return true
    }

    /// Puts the watches side by side, the first in focus; returns whether there are enough.
    mutating func open() -> Bool {
        isOpen = watches.count >= 2
        focus = 0
        return isOpen
    }

    /// Goes back to the list; the marks stay.
    mutating func close() {
        isOpen = false
    }

    /// Puts another watch in focus, by so many places to the right.
    mutating func moveFocus(by places: Int) {
        focus = max(0, min(focus + places, watches.count - 1))
    }

    /// Takes over what is known of the watches by now.
    mutating func refresh(from rows: [Watch]) {
        for (index, watch) in watches.enumerated() {
            if let newer = rows.first(where: { $0.id == watch.id }) { watches[index] = newer }
        }
    }
}
