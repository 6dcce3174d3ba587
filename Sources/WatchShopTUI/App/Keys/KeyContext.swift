import TerminalUI

/// One context of the key table, without its type: for the configuration file and the help.
struct KeyContext: Equatable, Sendable {
    /// One command.
    struct Entry: Equatable, Sendable {
        /// The stable name.
        let name: String
        /// The keys of the table.
        let binding: KeyBinding
    }

    /// The stable name.
    let name: String
    /// The heading in the help.
    let title: SafeText
    /// The commands.
    let entries: [Entry]
    /// The names of the commands that can be given at one time.
    let sets: [[String]]

    /// Describes a context.
    init<Command: KeyCommand>(_ command: Command.Type) {
        name = Command.context
        title = Command.title
        entries = Command.allCases.map { Entry(name: $0.name, binding: $0.binding) }
        sets = Command.sets.map { $0.map(\.name) }
    }

    /// All contexts of the program.
    static let all = [
        KeyContext(AppCommand.self), KeyContext(MoveCommand.self), KeyContext(FieldCommand.self),
        KeyContext(ShopCommand.self), KeyContext(CartCommand.self),
        KeyContext(CheckoutCommand.self), KeyContext(OrdersCommand.self),
        KeyContext(OutboxCommand.self), KeyContext(AccountCommand.self),
        KeyContext(DemoMenuCommand.self),
    ]
}

extension Keymap {
    /// Returns the keys of a command of a context.
    func keys(of entry: KeyContext.Entry, in context: KeyContext) -> [Key] {
        changedKeys(of: entry.name, in: context.name) ?? entry.binding.keys
    }

    /// The first key of each context that would mean two things at one time.
    var clashes: [KeyClash] {
        KeyContext.all.compactMap { context in
            context.sets.lazy.compactMap { clash(in: context, set: $0) }.first
        }
    }

    private func clash(in context: KeyContext, set: [String]) -> KeyClash? {
        var owners: [Key: String] = [:]
        for entry in context.entries where set.contains(entry.name) {
            for key in keys(of: entry, in: context) {
                if let owner = owners.updateValue(entry.name, forKey: key), owner != entry.name {
                    return KeyClash(
                        context: context.name, key: key, commands: [owner, entry.name])
                }
            }
        }
        return nil
    }
}
