import TerminalUI

extension NcursesTerminal {
    /// Sends a text to the clipboard of whoever sits before the terminal.
    package func copy(_ text: String) {
        let multiplexer = ClipboardSequence.Multiplexer(environment: environment)
        guard !isRestored, let sequence = ClipboardSequence(text, through: multiplexer) else {
            return
        }
        descriptors.write(sequence.bytes)
    }
}
