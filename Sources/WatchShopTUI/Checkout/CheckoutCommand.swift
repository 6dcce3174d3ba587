import TerminalUI

/// What a key means in the checkout.
enum CheckoutCommand: String, KeyCommand {
    case back

    static let title: SafeText = "Checkout"

    var binding: KeyBinding {
        switch self {
        case .back: KeyBinding(.escape, hint: "back", priority: 8, help: "Go back a step")
        }
    }
}
