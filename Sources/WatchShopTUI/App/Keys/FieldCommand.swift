import TerminalUI

/// What a key means while a text field has the focus; every other key types.
enum FieldCommand: String, KeyCommand {
    case accept
    case cancel
    case next
    case previous

    static let title: SafeText = "In a text field"

    var binding: KeyBinding {
        switch self {
        case .accept: KeyBinding(.enter, hint: "accept", priority: 8, help: "Take what was typed")
        case .cancel: KeyBinding(.escape, hint: "cancel", priority: 9, help: "Leave the field")
        case .next: KeyBinding(.tab, .down, hint: "next", priority: 7, help: "Go to the next field")
        case .previous: KeyBinding(.backTab, .up, help: "Go to the field before")
        }
    }
}
