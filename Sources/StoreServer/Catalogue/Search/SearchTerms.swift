import Foundation

/// Splits text into the words that the catalogue is searched by, the same for what is searched and
/// for what is sought.
///
/// A word is a run of letters and digits, without case and accents: `T137.407` is two words, and
/// `Chêne` is found as `chene`. Both databases get words that are ready, so that neither of them
/// applies rules of its own.
enum SearchTerms {
    /// The most bytes of a word that count.
    private static let maximumLength = 64
    /// The most words that are sought at once.
    private static let maximumCount = 12

    /// Returns the document of some texts: each of their words once, between single spaces.
    static func document(of texts: [String]) -> String {
        var seen: Set<String> = []
        return texts.flatMap(words(in:)).filter { seen.insert($0).inserted }.joined(separator: " ")
    }

    /// Returns the words of what someone typed, without repetition; further ones than a dozen do
    /// not count.
    static func sought(_ text: String) -> [String] {
        var seen: Set<String> = []
        return Array(words(in: text).filter { seen.insert($0).inserted }.prefix(maximumCount))
    }

    private static func words(in text: String) -> [String] {
        folded(text).unicodeScalars.split { !isPartOfWord($0) }.map { word in
            var word = String(word)
            while word.utf8.count > maximumLength { word.unicodeScalars.removeLast() }
            return word
        }
    }

    private static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        return text.folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            return true
        default:
            return false
        }
    }
}
