import TerminalUI

/// What a command found or did: one JSON value for programs, lines for people.
protocol Report: Encodable, Sendable {
    /// What a person reads.
    var lines: [SafeText] { get }
}
