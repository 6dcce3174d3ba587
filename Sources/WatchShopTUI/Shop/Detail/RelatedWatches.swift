import ShopModel
import TerminalUI

/// The watches like the one on the screen, each with its reason.
struct RelatedWatches: Equatable, Sendable {
    /// The watch that they are like.
    private(set) var watch: WatchID?
    /// The watches, the likest first.
    private(set) var items: [Recommendation] = []
    private var cursor: SelectableList?

    /// How many are asked for.
    static let most = 3

    /// Whether the list has the focus.
    var isFocused: Bool { cursor != nil }
    /// The place of the one in focus.
    var selection: Int? { cursor?.selectedIndex }
    /// The watch in focus.
    var selectedWatch: Watch? { selection.map { items[$0].watch } }

    /// Turns to another watch; returns whether those like it must be asked for.
    mutating func begin(with id: WatchID) -> Bool {
        guard id != watch else { return false }
        watch = id
        items = []
        cursor = nil
        return true
    }

    /// Takes the answer, unless another watch is on the screen by now.
    mutating func take(_ items: [Recommendation], of id: WatchID) {
        guard id == watch else { return }
        self.items = Array(items.prefix(Self.most))
        cursor?.setCount(self.items.count)
    }

    /// Gives the list the focus, where there is one.
    mutating func enter() {
        cursor = items.isEmpty ? nil : SelectableList(count: items.count, height: items.count)
    }

    /// Takes the focus away.
    mutating func leave() {
        cursor = nil
    }

    /// Goes to another one.
    mutating func move(_ move: SelectableList.Move) {
        cursor?.move(move)
    }
}
