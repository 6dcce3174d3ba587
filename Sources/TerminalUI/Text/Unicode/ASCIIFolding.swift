/// What stands for a character where a terminal shows ASCII only: always one column of it.
package enum ASCIIFolding {
    /// Returns an ASCII character: the base of a letter with marks, a look-alike, or a question mark.
    ///
    /// The marks of `SymbolSet.unicode` become those of `SymbolSet.ascii`.
    package static func fold(_ character: Character) -> Character {
        if let ascii = character.asciiValue {
            return (0x20..<0x7F).contains(ascii) ? character : "?"
        }
        guard let base = character.unicodeScalars.first else { return "?" }
        if base.isASCII { return Character(base) }
        return table[base] ?? "?"
    }

    private static let table: [Unicode.Scalar: Character] = {
        var table: [Unicode.Scalar: Character] = [
            "\u{00A0}": " ", "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-",
            "\u{2014}": "-", "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": ",", "\u{201C}": "\"",
            "\u{201D}": "\"", "\u{201E}": "\"", "«": "\"", "»": "\"", "•": "*", "€": "E", "£": "L",
            "¥": "Y", "©": "c", "®": "R", "°": "o", "±": "+", "²": "2", "³": "3", "µ": "u",
            "¼": "/",
            "½": "/", "¾": "/", "¿": "?", "¡": "!", "→": ">", "←": "<", "↑": "^", "↓": "v",
            "≤": "<",
            "≥": ">", "█": "#", "▀": "\"", "▄": "_", "▐": "|", "░": ".", "▒": ":", "▓": "%",
        ]
        for row in LatinFolds.rows {
            for (letter, base) in zip(row.letters.unicodeScalars, row.bases) {
                table[letter] = base
            }
        }
        for (mark, ascii) in zip(SymbolSet.unicode.all, SymbolSet.ascii.all) {
            if let scalar = mark.string.unicodeScalars.first { table[scalar] = ascii.string.first }
        }
        return table
    }()
}
