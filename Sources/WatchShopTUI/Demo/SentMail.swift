import TerminalUI

/// A mail that the store of a demo has sent.
struct SentMail: Equatable, Sendable {
    /// Whom it went to.
    let recipient: SafeText
    /// What it is about.
    let subject: SafeText
    /// Its text.
    let lines: [SafeText]
}
