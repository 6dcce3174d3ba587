import TerminalUI

extension Sheet {
    /// Lists the keys of a pane and those that mean the same everywhere.
    init(helpFor pane: any Pane, keymap: Keymap) {
        let contexts = [
            pane.keyContext, KeyContext(MoveCommand.self), KeyContext(AppCommand.self),
            KeyContext(FieldCommand.self),
        ]
        var lines: [Line] = []
        for context in contexts {
            lines += lines.isEmpty ? [] : [.blank]
            lines.append(.title(context.title))
            lines += context.entries.map { entry in
                let keys = keymap.keys(of: entry, in: context).map(\.label)
                return .row(
                    keys.isEmpty ? "off" : keys.joined(separator: " "), entry.binding.help,
                    keys.isEmpty ? .faint : .accent)
            }
        }
        self.init(title: "Keys", lines: lines, empty: "No key does that.")
    }

    /// Lists what was said so far, the newest first.
    init(messages: [LoggedNotice], context: PaneContext) {
        self.init(
            title: "Messages",
            lines: messages.reversed().map { logged in
                .row(
                    context.local(logged.time).clock, logged.notice.text,
                    logged.notice.tone == .bad ? .danger : .dim)
            },
            empty: "Nothing was said yet.")
    }
}

extension Pane {
    /// The keys of the pane itself.
    fileprivate var keyContext: KeyContext { KeyContext(Command.self) }
}
