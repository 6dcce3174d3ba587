import TerminalUI

/// What a key means in the checkout.
enum CheckoutCommand: String, KeyCommand {
    case goOn
    case next
    case previous
    case place
    case pay
    case showOrder
    case again
    case openShop
    case back

    static let title: SafeText = "Checkout"

    static var sets: [[CheckoutCommand]] {
        [
            [.goOn, .next, .previous, .back], [.place, .again, .back], [.pay, .again, .back],
            [.showOrder, .openShop, .back],
        ]
    }

    var binding: KeyBinding {
        switch self {
        case .goOn: KeyBinding(.enter, hint: "review", priority: 9, help: "Go on to the review")
        case .next: KeyBinding(.tab, .down, "j", help: "Go to the first field")
        case .previous: KeyBinding(.backTab, .up, "k", help: "Go to the last field")
        case .place:
            KeyBinding(.enter, hint: "place order", priority: 9, help: "Place the order as shown")
        case .pay:
            KeyBinding(.enter, hint: "pay", priority: 9, help: "Pay with the selected card")
        case .showOrder:
            KeyBinding(.enter, hint: "show order", priority: 9, help: "Show the order")
        case .again: KeyBinding("R", hint: "ask again", priority: 6, help: "Ask the store again")
        case .openShop: KeyBinding("s", hint: "shop", priority: 8, help: "Go back to the shop")
        case .back: KeyBinding(.escape, hint: "back", priority: 8, help: "Go back, or stop waiting")
        }
    }
}
