import TerminalUI

/// The keys of one context with what they do, as the help lists them.
struct HelpSection: Equatable, Sendable {
    /// One command.
    struct Row: Equatable, Sendable {
        /// The keys, with spaces between them.
        let keys: SafeText
        /// What they do.
        let help: SafeText
    }

    /// The name of the context.
    let title: SafeText
    /// Its commands.
    let rows: [Row]

    /// Lists the commands of a context.
    init<Command: KeyCommand>(_ command: Command.Type) {
        title = Command.title
        rows = Command.allCases.map { command in
            let binding = command.binding
            return Row(keys: binding.keys.map(\.label).joined(separator: " "), help: binding.help)
        }
    }
}

extension Pane {
    /// The section of the help about the pane itself.
    var helpSection: HelpSection { HelpSection(Command.self) }
}
