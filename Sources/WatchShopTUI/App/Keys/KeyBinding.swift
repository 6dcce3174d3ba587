import TerminalUI

/// The keys of one command and its words.
struct KeyBinding: Equatable, Sendable {
    /// The keys, the one that is shown first.
    var keys: [Key]
    /// The word in the bar below: `add`; nil leaves it out of the bar.
    var hint: SafeText?
    /// The sentence in the help, without a full stop: `Add the watch to the cart`.
    var help: SafeText
    /// How long the hint stays where the bar is too short; a higher number stays longer.
    var priority: Int

    /// Makes a binding; priorities run from 0 to 9.
    init(_ keys: Key..., hint: SafeText? = nil, priority: Int = 5, help: SafeText) {
        self.keys = keys
        self.hint = hint
        self.help = help
        self.priority = priority
    }
}
