import TerminalUI

/// What a key means in the account.
enum AccountCommand: String, KeyCommand {
    case press
    case next
    case previous
    case leave
    case logOut

    static let title: SafeText = "Account"

    static var sets: [[AccountCommand]] {
        [[.press, .next, .previous, .leave], [.logOut, .leave]]
    }

    var binding: KeyBinding {
        switch self {
        case .press:
            KeyBinding(.enter, hint: "press", priority: 9, help: "Press the button")
        case .next: KeyBinding(.tab, .down, "j", help: "Go to the next field or button")
        case .previous: KeyBinding(.backTab, .up, "k", help: "Go to the field or button before")
        case .leave: KeyBinding(.escape, hint: "back", priority: 8, help: "Go back")
        case .logOut:
            KeyBinding("o", .enter, hint: "log out", priority: 8, help: "Log out on this machine")
        }
    }
}
