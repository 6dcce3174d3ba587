/// A text of several lines, each of them safe.
package struct SafeParagraphs: Hashable, Sendable {
    /// The lines between the line ends of the text; an empty one is a blank line.
    package let lines: [SafeText]

    /// Creates the safe form of any text; `\n`, `\r\n` and `\r` end a line.
    package init(sanitizing text: some StringProtocol) {
        lines = String(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { SafeText(sanitizing: $0) }
    }

    /// Returns all lines, each wrapped to so many columns.
    package func wrapped(to columns: Int) -> [SafeText] {
        lines.flatMap { $0.wrapped(to: columns) }
    }
}
