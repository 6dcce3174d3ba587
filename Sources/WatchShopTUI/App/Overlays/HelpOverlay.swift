import TerminalUI

/// The keys of the pane on the screen and those that mean the same everywhere.
struct HelpOverlay: Equatable, Sendable {
    /// What is listed.
    let sections: [HelpSection]
    /// How many lines are scrolled out above.
    private(set) var offset = 0

    /// Lists the keys for a pane.
    init(for pane: any Pane) {
        sections = [
            pane.helpSection, HelpSection(MoveCommand.self), HelpSection(AppCommand.self),
            HelpSection(FieldCommand.self),
        ]
    }

    /// Scrolls; returns false where the key closes the help.
    mutating func handle(_ key: Key) -> Bool {
        guard let move = MoveCommand.allCases.command(for: key)?.move else { return false }
        let page = 10
        switch move {
        case .up: offset -= 1
        case .down: offset += 1
        case .pageUp, .halfPageUp: offset -= page
        case .pageDown, .halfPageDown: offset += page
        case .first: offset = 0
        case .last: offset = lineCount
        }
        offset = min(max(0, offset), lineCount)
        return true
    }

    private var lineCount: Int { sections.reduce(-1) { $0 + $1.rows.count + 2 } }
}
