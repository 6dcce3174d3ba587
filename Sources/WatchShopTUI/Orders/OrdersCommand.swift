import TerminalUI

/// What a key means in the orders.
enum OrdersCommand: String, KeyCommand {
    case show
    case pay
    case receipt
    case changeAddress
    case giveBack
    case reorder
    case cancel
    case search
    case filter
    case find
    case waiting
    case refresh
    case logIn
    case save
    case print
    case mail
    case press
    case next
    case previous
    case more
    case fewer
    case back

    static let title: SafeText = "Orders"

    static var sets: [[OrdersCommand]] {
        let list: [OrdersCommand] = [
            .show, .changeAddress, .giveBack, .reorder, .cancel, .search, .filter, .find, .waiting,
            .refresh,
            .back,
        ]
        return [
            list + [.pay], list + [.receipt], [.logIn, .find, .waiting, .back],
            [.save, .print, .mail, .back], [.press, .next, .previous, .more, .fewer, .back],
        ]
    }

    var binding: KeyBinding {
        switch self {
        case .show:
            KeyBinding(.enter, "l", .right, hint: "details", priority: 9, help: "Show the order")
        case .pay: KeyBinding("p", hint: "pay", priority: 9, help: "Pay the order")
        case .receipt:
            KeyBinding("p", hint: "receipt", priority: 7, help: "Save, print or mail the receipt")
        case .changeAddress:
            KeyBinding("e", hint: "address", priority: 6, help: "Change where the order goes")
        case .giveBack:
            KeyBinding("r", hint: "return", priority: 7, help: "Give some of the order back")
        case .reorder:
            KeyBinding(
                "o", hint: "order again", priority: 5, help: "Put the same watches in the cart")
        case .cancel: KeyBinding("x", hint: "cancel", priority: 6, help: "Call the order off")
        case .search: KeyBinding("/", hint: "find", priority: 4, help: "Find among the orders")
        case .filter:
            KeyBinding("f", hint: "filter", priority: 4, help: "Show unpaid, on the way, or over")
        case .find:
            KeyBinding(
                "n", hint: "by number", priority: 8, help: "Open an order by number and email")
        case .waiting:
            KeyBinding("w", hint: "waiting", priority: 9, help: "Show orders not yet at the store")
        case .refresh:
            KeyBinding(
                "R", hint: "refresh", priority: 3, help: "Ask the store for the orders again")
        case .logIn: KeyBinding(.enter, hint: "log in", priority: 9, help: "Log in")
        case .save: KeyBinding("s", hint: "save", priority: 9, help: "Save the receipt to a file")
        case .print: KeyBinding("p", hint: "print", priority: 9, help: "Print the receipt")
        case .mail: KeyBinding("m", hint: "mail", priority: 9, help: "Have the receipt mailed")
        case .press: KeyBinding(.enter, hint: "go on", priority: 9, help: "Press the button")
        case .next: KeyBinding(.tab, .down, "j", hint: "next", help: "Go to the next field")
        case .previous: KeyBinding(.backTab, .up, "k", help: "Go to the field before")
        case .more: KeyBinding("+", hint: "more", help: "Give one more back")
        case .fewer: KeyBinding("-", hint: "fewer", help: "Give one fewer back")
        case .back:
            KeyBinding(.escape, "h", .left, hint: "back", priority: 8, help: "Go back")
        }
    }
}
