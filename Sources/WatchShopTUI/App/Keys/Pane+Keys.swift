import TerminalUI

extension Pane {
    /// Returns what a key means to the pane as it stands; nil where it means nothing to it.
    ///
    /// In a text field only its own commands count, and every other key types; else the pane's
    /// commands come first, then those of its list.
    func meaning(of key: Key, in context: PaneContext) -> Message? {
        if isTyping {
            if let command = FieldCommand.allCases.command(for: key, in: context.keymap) {
                return message(for: command)
            }
            return message(typing: key)
        }
        if let command = commands(in: context).command(for: key, in: context.keymap) {
            return message(for: command)
        }
        return MoveCommand.allCases.command(for: key, in: context.keymap)
            .flatMap { message(for: $0.move) }
    }

    /// The hints for the bar below: of the keys that mean something as the pane stands.
    func hints(in context: PaneContext) -> [HintBar.Hint] {
        isTyping
            ? FieldCommand.allCases.filter { message(for: $0) != nil }.hints(in: context.keymap)
            : commands(in: context).hints(in: context.keymap)
    }
}
