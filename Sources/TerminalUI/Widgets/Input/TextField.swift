/// A line that one types in: its characters and the cursor between them.
///
/// It holds no control character: line ends and tabs of a paste become spaces, other controls are
/// left out. What is beyond the limit is not taken.
package struct TextField: Hashable, Sendable {
    /// The characters, in the order one reads them.
    package internal(set) var characters: [Character]
    /// The number of characters before the cursor.
    package internal(set) var cursor: Int
    /// Whether the characters are shown as marks.
    package let isSecret: Bool
    /// The most characters that are taken.
    package let limit: Int
    /// What stands in the field while it is empty.
    package var placeholder: SafeText

    /// Creates a field with the cursor behind its text.
    package init(
        text: String = "", placeholder: SafeText = .empty, isSecret: Bool = false,
        limit: Int = 10_000
    ) {
        self.isSecret = isSecret
        self.limit = limit
        self.placeholder = placeholder
        characters = []
        cursor = 0
        insert(text)
    }

    /// The text as it was typed; for a secret the secret itself.
    package var text: String { String(characters) }

    /// Whether nothing has been typed.
    package var isEmpty: Bool { characters.isEmpty }

    /// Puts a text in place of the present one, with the cursor behind it.
    package mutating func replaceText(with text: String) {
        characters = []
        cursor = 0
        insert(text)
    }

    /// Puts a text in at the cursor, as far as the limit allows.
    package mutating func insert(_ text: String) {
        let room = limit - characters.count
        guard room > 0 else { return }
        // A mark that is typed by itself belongs to the character before the cursor.
        let start = max(0, cursor - 1)
        let before = String(characters[start..<cursor])
        let added = Array(Self.cleaned(before + text, most: room + 1))
        let taken = added.prefix(room + (cursor - start))
        characters.replaceSubrange(start..<cursor, with: taken)
        cursor = start + taken.count
    }

    private static func cleaned(_ text: String, most: Int) -> String {
        let scalars = text.unicodeScalars.lazy.filter { scalar in
            scalar.properties.generalCategory != .control || ("\t"..."\r").contains(scalar)
        }
        // A character keeps a handful of scalars at most: more need not be looked at.
        let head = String(String.UnicodeScalarView(scalars.prefix(most * 16)))
        return SafeText(sanitizing: head).string
    }
}
