import TerminalUI

/// What a key means in the cart.
enum CartCommand: String, KeyCommand {
    case checkOut
    case more
    case fewer
    case setQuantity
    case remove
    case saveForLater
    case putBack
    case undo
    case redo
    case showWatch
    case openShop

    static let title: SafeText = "Cart"

    var binding: KeyBinding {
        switch self {
        case .checkOut:
            KeyBinding(.enter, "c", hint: "checkout", priority: 9, help: "Check out")
        case .more:
            KeyBinding("+", "=", .right, hint: "more", priority: 7, help: "One more piece")
        case .fewer:
            KeyBinding("-", .left, hint: "fewer", priority: 7, help: "One piece less")
        case .setQuantity: KeyBinding("#", hint: "quantity", help: "Type a quantity")
        case .remove:
            KeyBinding("d", .delete, hint: "remove", priority: 6, help: "Take the line out")
        case .saveForLater:
            KeyBinding("w", hint: "later", priority: 5, help: "Save the line for later")
        case .putBack:
            KeyBinding("a", hint: "to cart", priority: 8, help: "Put what was saved in the cart")
        case .undo: KeyBinding("z", hint: "undo", priority: 8, help: "Undo the last change")
        case .redo: KeyBinding("Z", hint: "redo", priority: 4, help: "Do again what was undone")
        case .showWatch:
            KeyBinding("o", hint: "show", priority: 4, help: "Show the watch in the shop")
        case .openShop:
            KeyBinding(.escape, hint: "shop", priority: 8, help: "Go back to the shop")
        }
    }
}
