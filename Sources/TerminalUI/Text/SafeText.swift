/// One line of text that may be drawn: no control, no escape, nothing hidden, and a known width.
///
/// Every way to make one sanitises: a literal, an interpolation, `SafeText(sanitizing:)`. There is
/// no way to draw a `String`.
package struct SafeText: Hashable, Sendable {
    /// The sanitised characters.
    package let string: String
    /// The columns that the text takes.
    package let width: Int
    /// Whether every character is a single scalar of one column, none of which ever joins another:
    /// nearly all texts are, and are laid out without looking for clusters.
    let isPlain: Bool

    /// Creates the safe form of any text; line ends become spaces (see `TextSanitizer`).
    package init(sanitizing text: some StringProtocol) {
        let text = String(text)
        if let columns = PlainText.columns(of: text) {
            self.init(trusted: text, width: columns, isPlain: true)
        } else {
            let line = TextSanitizer.line(from: text)
            self.init(trusted: line, width: DisplayWidth.of(line), isPlain: false)
        }
    }

    /// Wraps characters that were taken out of a safe text, with the width they have.
    init(trusted string: String, width: Int, isPlain: Bool) {
        self.string = string
        self.width = width
        self.isPlain = isPlain
    }

    /// Returns whether two texts have the same characters.
    package static func == (one: SafeText, two: SafeText) -> Bool { one.string == two.string }

    /// Feeds the characters into a hash.
    package func hash(into hasher: inout Hasher) { hasher.combine(string) }

    /// The text without a character.
    package static let empty = SafeText(trusted: "", width: 0, isPlain: true)

    /// Whether the text has no character.
    package var isEmpty: Bool { string.isEmpty }

    /// Returns one text after the other.
    package static func + (left: SafeText, right: SafeText) -> SafeText {
        // Scalars at the seam could join to one cluster: then the whole is looked at anew.
        guard left.isPlain && right.isPlain else {
            return SafeText(sanitizing: left.string + right.string)
        }
        return SafeText(
            trusted: left.string + right.string, width: left.width + right.width, isPlain: true)
    }

    /// Puts another text behind this one.
    package static func += (left: inout SafeText, right: SafeText) {
        left = left + right
    }
}
