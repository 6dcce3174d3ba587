import TerminalUI

/// What a key can mean in one context, with the one place that says which key and in which words.
protocol KeyCommand: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The stable name of the context, for the configuration file.
    static var context: String { get }
    /// The heading of the context in the help.
    static var title: SafeText { get }
    /// The keys, the hint and the help of the command.
    var binding: KeyBinding { get }
    /// The sets of commands that can be given at one time: within one, no key may mean two things.
    static var sets: [[Self]] { get }
}

extension KeyCommand {
    /// The name of the type, without what all of them end in: `ShopCommand` is `shop`.
    static var context: String {
        let name = String(describing: Self.self)
        return (name.hasSuffix("Command") ? String(name.dropLast(7)) : name).lowercased()
    }

    /// All commands can be given at one time, unless the context says otherwise.
    static var sets: [[Self]] { [Array(allCases)] }

    /// The stable name of the command, for the configuration file and the command line: `page-up`.
    var name: String {
        rawValue.reduce(into: "") { name, character in
            name += character.isUppercase ? "-\(character.lowercased())" : String(character)
        }
    }
}
