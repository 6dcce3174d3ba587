import TerminalUI

/// What a key means in the account.
enum AccountCommand: String, KeyCommand {
    case logOut

    static let title: SafeText = "Account"

    var binding: KeyBinding {
        switch self {
        case .logOut: KeyBinding("o", hint: "log out", help: "Log out on this machine")
        }
    }
}
