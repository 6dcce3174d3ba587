import TerminalUI

/// What a key means among the orders that wait here.
enum OutboxCommand: String, KeyCommand {
    case accept
    case takeBack
    case discard
    case back

    static let title: SafeText = "Waiting orders"

    var binding: KeyBinding {
        switch self {
        case .accept:
            KeyBinding(.enter, hint: "send it so", priority: 9, help: "Send the order as it is now")
        case .takeBack:
            KeyBinding("e", hint: "back to cart", priority: 8, help: "Put it back into the cart")
        case .discard: KeyBinding("x", hint: "discard", priority: 7, help: "Drop the order")
        case .back: KeyBinding(.escape, "h", .left, hint: "orders", priority: 8, help: "Go back")
        }
    }
}
