/// One line of text that may be drawn: no control, no escape, nothing hidden, and a known width.
///
/// Every way to make one sanitises: a literal, an interpolation, `SafeText(sanitizing:)`. There is
/// no way to draw a `String`.
package struct SafeText: Hashable, Sendable {
    /// The sanitised characters.
    package let string: String
    /// The columns that the text takes.
    package let width: Int

    /// Creates the safe form of any text; line ends become spaces (see `TextSanitizer`).
    package init(sanitizing text: some StringProtocol) {
        string = TextSanitizer.line(from: String(text))
        width = DisplayWidth.of(sanitized: string)
    }

    /// Wraps characters that were taken out of a safe text, with the width they have.
    init(trusted string: String, width: Int) {
        self.string = string
        self.width = width
    }

    /// The text without a character.
    package static let empty = SafeText(trusted: "", width: 0)

    /// Whether the text has no character.
    package var isEmpty: Bool { string.isEmpty }

    /// Whether every character is one byte: each column beyond ASCII takes two bytes at least.
    var isASCII: Bool { string.utf8.count == width }

    /// Returns one text after the other.
    package static func + (left: SafeText, right: SafeText) -> SafeText {
        // An ASCII character never joins the cluster before it; others may, and are looked at anew.
        guard let first = right.string.utf8.first, first >= 0x80 else {
            return SafeText(trusted: left.string + right.string, width: left.width + right.width)
        }
        return SafeText(sanitizing: left.string + right.string)
    }

    /// Puts another text behind this one.
    package static func += (left: inout SafeText, right: SafeText) {
        left = left + right
    }
}

extension DisplayWidth {
    /// Returns the columns of a sanitised text, by counting bytes where all of them are ASCII.
    static func of(sanitized text: String) -> Int {
        text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : of(text)
    }
}
