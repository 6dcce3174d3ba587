import TerminalUI

/// One key that means two things at one time.
struct KeyClash: Equatable, Sendable {
    /// The context.
    let context: String
    /// The key.
    let key: Key
    /// The names of the two commands.
    let commands: [String]

    /// What is wrong, in one sentence without a full stop.
    var description: String {
        "in [keys.\(context)] the key \(key.label.string) means both "
            + commands.joined(separator: " and ")
    }
}
