import TerminalUI

/// What a key means in the orders.
enum OrdersCommand: String, KeyCommand {
    case refresh

    static let title: SafeText = "Orders"

    var binding: KeyBinding {
        switch self {
        case .refresh: KeyBinding("R", hint: "refresh", help: "Ask the store for the orders again")
        }
    }
}
