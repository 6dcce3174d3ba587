import TerminalUI

/// What the terminal is asked of itself at the start; nothing waits for the answers.
///
/// A terminal that is too slow is taken as one that says nothing: its answers are swallowed.
struct TerminalQuestions {
    /// How long after the questions an answer counts.
    private static let answerTime = Duration.milliseconds(100)

    /// What is sent: nothing where nothing is asked.
    let bytes: [UInt8]
    private let deadline: ContinuousClock.Instant

    /// Asks for the colour of the page (OSC 11) and for DEC mode 2026, unless the person does not
    /// want it, or the terminal is known to show the questions.
    init(_ options: TerminalOptions, term: String) {
        let isDeaf = ["", "dumb", "linux"].contains(term) || term.hasPrefix("screen")
        bytes =
            options.asksTerminal && !isDeaf
            ? Array("\u{1B}]11;?\u{1B}\\\u{1B}[?2026$p".utf8) : []
        deadline = ContinuousClock().now + Self.answerTime
    }

    /// Whether an answer that comes now still counts.
    var isOpen: Bool { !bytes.isEmpty && ContinuousClock().now <= deadline }
}
