import TerminalUI

/// What a key can mean in one context, with the one place that says which key and in which words.
///
/// The raw value is the stable name of the command, for a configuration file.
protocol KeyCommand: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The heading of the context in the help.
    static var title: SafeText { get }
    /// The keys, the hint and the help of the command.
    var binding: KeyBinding { get }
    /// The sets of commands that can be given at one time: within one, no key may mean two things.
    static var sets: [[Self]] { get }
}

extension KeyCommand {
    /// All commands can be given at one time, unless the context says otherwise.
    static var sets: [[Self]] { [Array(allCases)] }
}
