import ShopModel
import TerminalUI

/// What stands in the shop while there is no catalogue to show, and what to do about it.
enum Welcome: Equatable, Sendable {
    /// No store was named.
    case noStore
    /// The store was asked and has not answered yet.
    case waiting(server: SafeText)
    /// The catalogue is on its way for the first time.
    case firstSync(received: SafeText?)
    /// The store does not answer and nothing of it is kept on this machine.
    case unreachable(server: SafeText)
    /// The store answers, and sells nothing.
    case empty

    /// Decides what to say; nil where there is a catalogue.
    init?(_ context: PaneContext) {
        let server = SafeText(sanitizing: context.server ?? "")
        let isKnown = context.catalogue?.pricesAsOf != nil
        if (context.catalogue?.count ?? 0) > 0 { return nil }
        switch context.connection {
        case .noStore: self = .noStore
        case .connecting: self = .waiting(server: server)
        case .syncing(let received):
            self = .firstSync(received: received > 0 ? context.text(received) : nil)
        case .offline: self = .unreachable(server: server)
        case .online: self = isKnown ? .empty : .firstSync(received: nil)
        }
    }

    private var title: SafeText {
        switch self {
        case .noStore: "Welcome to WatchShop"
        case .waiting: "Calling the store"
        case .firstSync: "Fetching the catalogue"
        case .unreachable: "The store does not answer"
        case .empty: "The shelves are empty"
        }
    }

    private var lines: [SafeText] {
        switch self {
        case .noStore: ["No store is known on this machine yet."]
        case .waiting(let server): [server]
        case .firstSync(nil): ["This happens once. From then on the shop opens at once."]
        case .firstSync(let received?):
            ["\(received) watches so far. This happens once."]
        case .unreachable(let server):
            ["\(server) cannot be reached, and nothing of it is kept here."]
        case .empty: ["This store sells nothing at the moment."]
        }
    }

    private var choices: [(key: SafeText, words: SafeText)] {
        switch self {
        case .noStore:
            [
                ("watchshop demo", "opens a store of its own to try"),
                ("watchshop --server URL", "opens a store elsewhere"),
                ("q", "quits"),
            ]
        case .unreachable:
            [("R", "tries again"), ("watchshop demo", "opens a store to try"), ("q", "quits")]
        case .empty: [("R", "asks again"), ("q", "quits")]
        case .waiting, .firstSync: []
        }
    }

    /// Draws the words in the middle of an area.
    func draw(on surface: inout Surface, in area: Rect) {
        let width = min(area.width, 60)
        let said = lines.flatMap { $0.wrapped(to: width) }
        let choices = choices
        let keyWidth = choices.map(\.key.width).max() ?? 0
        let isStacked = keyWidth + 2 + (choices.map(\.words.width).max() ?? 0) > width
        let height =
            2 + said.count + (choices.isEmpty ? 0 : 1) + choices.count * (isStacked ? 2 : 1)
        let box = area.centered(Size(width: width, height: height))
        surface.write(title, at: box.origin, style: .text.bold, maxWidth: width)
        surface.write(lines: said, in: box.inset(top: 2), style: .dim)
        var row = box.minY + said.count + 3
        for choice in choices {
            surface.write(choice.key, at: Position(x: box.minX, y: row), style: .accent.bold)
            let x = isStacked ? box.minX + 2 : box.minX + keyWidth + 2
            row += isStacked ? 1 : 0
            surface.write(
                choice.words, at: Position(x: x, y: row), style: .dim, maxWidth: box.maxX - x)
            row += 1
        }
    }
}
