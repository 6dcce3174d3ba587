import TerminalUI

/// The keys of every command: those of the table, but where the person wants others.
struct Keymap: Equatable, Sendable {
    private var changes: [String: [String: [Key]]] = [:]

    /// The keys of the table.
    static let standard = Keymap()

    /// Returns the keys of a command, the one that is shown first; none where it is switched off.
    func keys<Command: KeyCommand>(of command: Command) -> [Key] {
        guard !changes.isEmpty, let context = changes[Command.context] else {
            return command.binding.keys
        }
        return context[command.name] ?? command.binding.keys
    }

    /// Gives a command other keys; none switches it off.
    mutating func setKeys(_ keys: [Key], of command: String, in context: String) {
        changes[context, default: [:]][command] = keys
    }

    /// Returns the keys that a command was given instead of those of the table; nil where none.
    func changedKeys(of command: String, in context: String) -> [Key]? {
        changes[context]?[command]
    }
}
