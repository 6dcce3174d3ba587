import TerminalUI

/// What a key means in the orders.
enum OrdersCommand: String, KeyCommand {
    case show
    case pay
    case cancel
    case refresh
    case logIn
    case back

    static let title: SafeText = "Orders"

    static var sets: [[OrdersCommand]] {
        [[.show, .pay, .cancel, .refresh, .back], [.logIn, .back]]
    }

    var binding: KeyBinding {
        switch self {
        case .show:
            KeyBinding(.enter, "l", .right, hint: "details", priority: 9, help: "Show the order")
        case .pay: KeyBinding("p", hint: "pay", priority: 9, help: "Pay the order")
        case .cancel: KeyBinding("x", hint: "cancel", priority: 6, help: "Call the order off")
        case .refresh:
            KeyBinding(
                "R", hint: "refresh", priority: 5, help: "Ask the store for the orders again")
        case .logIn: KeyBinding(.enter, hint: "log in", priority: 9, help: "Log in")
        case .back:
            KeyBinding(.escape, "h", .left, hint: "back", priority: 8, help: "Go back")
        }
    }
}
