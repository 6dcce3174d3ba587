import TerminalUI

/// What a key means in every list.
enum MoveCommand: String, KeyCommand {
    case up
    case down
    case pageUp
    case pageDown
    case halfPageUp
    case halfPageDown
    case first
    case last

    static let context = "list"
    static let title: SafeText = "In a list"

    var binding: KeyBinding {
        switch self {
        case .up: KeyBinding(.up, "k", help: "Go up")
        case .down: KeyBinding(.down, "j", help: "Go down")
        case .pageUp: KeyBinding(.pageUp, .control("b"), help: "Go up a page")
        case .pageDown: KeyBinding(.pageDown, .control("f"), help: "Go down a page")
        case .halfPageUp: KeyBinding(.control("u"), help: "Go up half a page")
        case .halfPageDown: KeyBinding(.control("d"), help: "Go down half a page")
        case .first: KeyBinding("g", .home, help: "Go to the first row")
        case .last: KeyBinding("G", .end, help: "Go to the last row")
        }
    }

    /// What a list does about it.
    var move: SelectableList.Move {
        switch self {
        case .up: .up
        case .down: .down
        case .pageUp: .pageUp
        case .pageDown: .pageDown
        case .halfPageUp: .halfPageUp
        case .halfPageDown: .halfPageDown
        case .first: .first
        case .last: .last
        }
    }
}
