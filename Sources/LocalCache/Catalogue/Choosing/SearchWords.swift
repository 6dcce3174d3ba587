import GRDB

/// What a person typed to search, as the index understands it.
struct SearchWords: Hashable, Sendable {
    /// Beginnings of words that must all be there.
    let wanted: [String]
    /// Beginnings of words of which none may be there.
    let unwanted: [String]

    /// Reads what was typed; nil where it asks for nothing, as an empty text or a lone `!` does.
    init?(_ text: String) {
        var wanted: [String] = []
        var unwanted: [String] = []
        for token in text.split(whereSeparator: \.isWhitespace) where token != "!" {
            // Cut where the index cuts: at anything but letters and digits.
            let words = token.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            if token.hasPrefix("!") {
                unwanted += words
            } else {
                wanted += words.isEmpty ? [""] : words
            }
        }
        guard !wanted.isEmpty || !unwanted.isEmpty else { return nil }
        self.wanted = wanted
        self.unwanted = unwanted
    }

    /// The rows of `watches` that fit, as a condition with its arguments.
    ///
    /// The rows come in the order of `row` without being sorted, since both tables are read so.
    var condition: (sql: String, arguments: StatementArguments) {
        // Signs alone are no word that anything begins with.
        if wanted.contains("") { return ("false", []) }
        let matching = "row IN (SELECT rowid FROM watch_words WHERE watch_words MATCH ?)"
        let without = Self.pattern(unwanted, joined: " OR ")
        if wanted.isEmpty { return ("NOT \(matching)", [without]) }
        return (matching, [pattern])
    }

    /// The whole search in the language of FTS5; only where some word is wanted.
    var pattern: String {
        let all = Self.pattern(wanted, joined: " ")
        let without = Self.pattern(unwanted, joined: " OR ")
        return unwanted.isEmpty ? all : "(\(all)) NOT (\(without))"
    }

    /// Whether the index alone can answer: some word is wanted, and no sign stands alone.
    var isPattern: Bool { !wanted.isEmpty && !wanted.contains("") }

    private static func pattern(_ words: [String], joined operation: String) -> String {
        words.map { "\"\($0)\"*" }.joined(separator: operation)
    }
}
