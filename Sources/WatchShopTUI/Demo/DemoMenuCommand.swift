import TerminalUI

/// What a key means in the presenter's menu.
enum DemoMenuCommand: String, KeyCommand {
    case choose
    case back

    static let title: SafeText = "In the demo's menu"

    var binding: KeyBinding {
        switch self {
        case .choose: KeyBinding(.enter, hint: "choose", priority: 8, help: "Make it happen")
        case .back: KeyBinding(.escape, "q", hint: "back", priority: 9, help: "Go back")
        }
    }
}
