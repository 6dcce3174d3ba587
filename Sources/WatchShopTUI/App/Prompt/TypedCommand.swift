import TerminalUI

/// A command as it can be typed behind the colon.
struct TypedCommand: Equatable, Sendable {
    /// What it does.
    enum Action: Equatable, Sendable {
        /// What a key does everywhere.
        case app(AppCommand)
        /// What a key does in the pane on the screen.
        case pane(AppMessage)
        /// Goes to the tab whose name follows.
        case goTo
        /// Opens the order whose number follows.
        case order
        /// Searches in the shop for the words that follow.
        case search
        /// Shows everything in the theme whose name follows.
        case theme
    }

    /// The name.
    let name: String
    /// What follows the name: `NUMBER`; empty where nothing does.
    var argument: SafeText = .empty
    /// What can follow the name, as far as that is known.
    var choices: [String] = []
    /// What it does, in a sentence without a full stop.
    let help: SafeText
    /// What it does.
    let action: Action
}
