import TerminalUI

extension Sequence where Element: KeyCommand {
    /// Returns the first of the commands that a key gives; nil where none does.
    func command(for key: Key, in keymap: Keymap) -> Element? {
        first { keymap.keys(of: $0).contains(key) }
    }

    /// Returns the hints of the commands for the bar below, in their order.
    func hints(in keymap: Keymap) -> [HintBar.Hint] {
        compactMap { command in
            let binding = command.binding
            guard let word = binding.hint, let key = keymap.keys(of: command).first else {
                return nil
            }
            return HintBar.Hint(key.label, word, priority: binding.priority, press: key)
        }
    }
}
