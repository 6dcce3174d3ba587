import TerminalUI

/// What a key means in the shop.
enum ShopCommand: String, KeyCommand {
    case open
    case add
    case notify
    case more
    case fewer
    case setQuantity
    case search
    case nextMatch
    case previousMatch
    case filter
    case sort
    case mark
    case compare
    case saveForLater
    case copy
    case related
    case undo
    case redo
    case back
    case pick
    case widen
    case closePanel
    case openRelated
    case closeRelated
    case nextColumn
    case previousColumn
    case openCompared
    case closeComparison

    static let title: SafeText = "Shop"

    static var sets: [[ShopCommand]] {
        let buying: [ShopCommand] = [
            .more, .fewer, .setQuantity, .mark, .compare, .saveForLater, .copy, .related,
        ]
        let list: [ShopCommand] =
            [.open, .back, .search, .nextMatch, .previousMatch, .filter, .sort, .undo, .redo]
            + buying
        let compared: [ShopCommand] = [
            .nextColumn, .previousColumn, .openCompared, .mark, .saveForLater, .copy,
            .closeComparison,
        ]
        return [
            list + [.add], list + [.notify], buying + [.add, .back], buying + [.notify, .back],
            [.pick, .widen, .undo, .redo, .closePanel],
            [.openRelated, .closeRelated], compared + [.add], compared + [.notify],
        ]
    }

    var binding: KeyBinding {
        switch self {
        case .open:
            KeyBinding(.enter, "l", .right, hint: "details", priority: 9, help: "Open the watch")
        case .add: KeyBinding("a", hint: "add", priority: 9, help: "Add the watch to the cart")
        case .notify:
            KeyBinding(
                "a", hint: "mail me", priority: 9,
                help: "Send a mail when a watch that is sold out is back")
        case .more: KeyBinding("+", "=", help: "One more piece")
        case .fewer: KeyBinding("-", help: "One piece less")
        case .setQuantity: KeyBinding("#", help: "Type how many pieces")
        case .search:
            KeyBinding(
                "/", hint: "search", priority: 8,
                help: "Search in every field; !word leaves out what has the word")
        case .nextMatch: KeyBinding("n", help: "Go to the next watch that was found")
        case .previousMatch: KeyBinding("N", help: "Go to the watch found before")
        case .filter: KeyBinding("f", hint: "filter", priority: 7, help: "Filter the list")
        case .sort: KeyBinding("s", hint: "sort", priority: 6, help: "Sort the list")
        case .mark:
            KeyBinding("x", hint: "mark", priority: 4, help: "Mark the watch to compare it")
        case .compare:
            KeyBinding(
                "X", hint: "compare", priority: 5, help: "Put the marked watches side by side")
        case .saveForLater:
            KeyBinding(
                "w", hint: "save", priority: 4, help: "Save the watch for later, or forget it")
        case .copy:
            KeyBinding("y", help: "Copy name, reference and link to the clipboard")
        case .related: KeyBinding(.tab, help: "Go to the watches like this one")
        case .undo: KeyBinding("z", help: "Undo the last search, filter or order")
        case .redo: KeyBinding("Z", help: "Do it again")
        case .back:
            KeyBinding(
                .escape, "h", .left, hint: "back", priority: 9,
                help: "Go back to the list, or show all watches again")
        case .pick:
            KeyBinding(
                .enter, " ", "l", .right, hint: "pick", priority: 9, help: "Pick what is selected")
        case .widen:
            KeyBinding(
                .backspace, "x", hint: "show all", priority: 6,
                help: "Show all watches again")
        case .closePanel:
            KeyBinding(
                .escape, "f", "s", "h", .left, hint: "close", priority: 8,
                help: "Close filter or order")
        case .openRelated:
            KeyBinding(.enter, "l", .right, hint: "details", priority: 9, help: "Open the watch")
        case .closeRelated:
            KeyBinding(
                .escape, .tab, .backTab, "h", .left, hint: "back", priority: 9,
                help: "Go back to the watch before")
        case .nextColumn:
            KeyBinding(
                .tab, "l", .right, hint: "next", priority: 8, help: "Go to the next watch")
        case .previousColumn: KeyBinding(.backTab, "h", .left, help: "Go to the watch before")
        case .openCompared:
            KeyBinding(.enter, hint: "details", priority: 7, help: "Show the watch in the list")
        case .closeComparison:
            KeyBinding(.escape, "X", hint: "back", priority: 8, help: "Stop comparing")
        }
    }
}
