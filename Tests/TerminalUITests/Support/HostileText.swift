import TestSupport

/// Text as an attacker or an accident would send it.
enum HostileText {
    private static let pieces: [String] = [
        "a", "Z", " ", "é", "e\u{301}", "\u{1B}[31m", "\u{1B}]0;title\u{07}", "\u{9B}2J", "\u{7F}",
        "\u{00}", "\r\n", "\t", "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{200B}",
        "\u{200D}",
        "\u{FEFF}", "\u{FE0F}", "\u{FE00}", "\u{E0041}", "\u{E000}", "\u{FFFF}", "\u{378}", "東",
        "カ", "한", "（", "\u{1100}", "\u{1161}", "👩", "🚀", "👩\u{200D}🚀", "🏽", "👍🏽", "\u{1F1E8}",
        "\u{1F1ED}", "❤", "❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "⌚",
        "\u{300}\u{301}\u{302}\u{303}\u{304}",
        "\u{3164}", "\u{034F}", "\u{0600}", "\u{93F}", "क", "\u{1D165}", "\u{0E33}", "ﷺ", "\u{AD}",
    ]

    /// Returns a text of random pieces.
    static func random(using generator: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...24, using: &generator) {
            text.unicodeScalars.append(
                contentsOf: (pieces.randomElement(using: &generator) ?? "").unicodeScalars)
            if Int.random(in: 0..<8, using: &generator) == 0,
                let any = Unicode.Scalar(UInt32.random(in: 0...0x1_FFFF, using: &generator))
            {
                text.unicodeScalars.append(any)
            }
        }
        return text
    }
}
