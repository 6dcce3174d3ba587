import TerminalUI

/// What a key means everywhere, unless a pane or a field means something else by it.
enum AppCommand: String, KeyCommand {
    case openShop
    case openCart
    case openOrders
    case openAccount
    case synchronize
    case commandLine
    case messages
    case toggleMouse
    case help
    case demo
    case redraw
    case suspend
    case quit

    static let context = "global"
    static let title: SafeText = "Everywhere"

    var binding: KeyBinding {
        switch self {
        case .openShop: KeyBinding("1", help: "Open the shop")
        case .openCart: KeyBinding("2", "c", help: "Open the cart")
        case .openOrders: KeyBinding("3", help: "Open the orders")
        case .openAccount: KeyBinding("4", help: "Open the account")
        case .synchronize: KeyBinding("R", help: "Ask the store for news")
        case .commandLine:
            KeyBinding(":", help: "Type a command")
        case .messages: KeyBinding(.control("e"), help: "Show all messages so far")
        case .toggleMouse:
            KeyBinding("M", .function(2), help: "Leave the mouse to the terminal, or take it")
        case .help: KeyBinding("?", .function(1), hint: "help", priority: 7, help: "Show the keys")
        case .demo: KeyBinding("!", help: "Open the presenter's menu, in a demo")
        case .redraw: KeyBinding(.control("l"), help: "Draw the screen anew")
        case .suspend: KeyBinding(.control("z"), help: "Go back to the shell for a while")
        case .quit: KeyBinding("q", .control("c"), hint: "quit", priority: 3, help: "Quit")
        }
    }
}
