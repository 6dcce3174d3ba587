import TerminalUI

extension Sequence where Element: KeyCommand {
    /// Returns the first of the commands that a key gives; nil where none does.
    func command(for key: Key) -> Element? {
        first { $0.binding.keys.contains(key) }
    }

    /// The hints of the commands for the bar below, in their order.
    var hints: [HintBar.Hint] {
        compactMap { command in
            let binding = command.binding
            guard let word = binding.hint, let key = binding.keys.first else { return nil }
            return HintBar.Hint(key.label, word, priority: binding.priority)
        }
    }
}
