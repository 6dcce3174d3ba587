import TerminalUI

/// What a key means in the account.
enum AccountCommand: String, KeyCommand {
    case press
    case next
    case previous
    case leave
    case open
    case edit
    case add
    case remove
    case prefer
    case removeOthers
    case copy
    case addTestCard
    case refresh
    case logOut

    static let title: SafeText = "Account"

    static var sets: [[AccountCommand]] {
        [
            [.press, .next, .previous, .leave],
            [
                .open, .edit, .add, .remove, .prefer, .removeOthers, .copy, .addTestCard, .refresh,
                .logOut, .leave,
            ],
        ]
    }

    var binding: KeyBinding {
        switch self {
        case .press:
            KeyBinding(.enter, hint: "press", priority: 9, help: "Press the button")
        case .next: KeyBinding(.tab, .down, "j", help: "Go to the next field or button")
        case .previous: KeyBinding(.backTab, .up, "k", help: "Go to the field or button before")
        case .leave:
            KeyBinding(.escape, hint: "back", priority: 8, help: "Go back")
        case .open:
            KeyBinding(.enter, "l", .right, hint: "open", priority: 9, help: "Open the part")
        case .edit: KeyBinding("e", hint: "change", priority: 8, help: "Change what is selected")
        case .add: KeyBinding("a", hint: "add", priority: 8, help: "Add an address or a card")
        case .remove:
            KeyBinding("x", hint: "remove", priority: 7, help: "Remove it, or log the device out")
        case .prefer: KeyBinding("d", hint: "default", help: "Offer the address first")
        case .removeOthers:
            KeyBinding("X", hint: "log out all others", help: "Log every other device out")
        case .copy: KeyBinding("y", hint: "copy link", priority: 7, help: "Copy the link")
        case .addTestCard:
            KeyBinding("t", hint: "test card", help: "Save a test card, in test mode")
        case .refresh: KeyBinding("R", hint: "refresh", priority: 3, help: "Ask the store again")
        case .logOut:
            KeyBinding("o", hint: "log out", priority: 6, help: "Log out on this machine")
        }
    }
}
