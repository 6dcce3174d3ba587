import TerminalUI

/// What a key means in the shop.
enum ShopCommand: String, KeyCommand {
    case open
    case add
    case more
    case fewer
    case search
    case back

    static let title: SafeText = "Shop"

    var binding: KeyBinding {
        switch self {
        case .open:
            KeyBinding(.enter, "l", .right, hint: "details", priority: 9, help: "Open the watch")
        case .add: KeyBinding("a", hint: "add", priority: 9, help: "Add the watch to the cart")
        case .more: KeyBinding("+", "=", help: "One more piece")
        case .fewer: KeyBinding("-", help: "One piece less")
        case .search: KeyBinding("/", hint: "search", priority: 8, help: "Search in every field")
        case .back:
            KeyBinding(.escape, "h", .left, hint: "back", priority: 9, help: "Go back to the list")
        }
    }
}
