import CNcurses
import TerminalUI

/// The wide characters that ncurses is given for a cell, one list a column or for both columns.
///
/// ncurses goes by the C library's `wcwidth`. Where that differs from our width, a character is
/// chosen that both agree on: a row never shifts. An emoji sequence is drawn as its first emoji and
/// without its selector, and a flag as the two letters of its country, for terminals disagree about
/// the columns of anything more.
enum CellText {
    /// Returns the parts of a glyph that together fill so many columns.
    static func parts(of glyph: Glyph, width: Int, isASCII: Bool) -> [[wchar_t]] {
        let scalars = glyph.scalars
        if let letters = flagLetters(scalars) { return letters.map { [$0] } }
        if isASCII {
            let fold = ASCIIFolding.fold(glyph.text.first ?? "?").asciiValue ?? UInt8(ascii: "?")
            return fill([wchar_t(fold)], taking: 1, width: width)
        }
        guard let base = scalars.first else { return fill([space], taking: 1, width: width) }
        let columns = Int(wcwidth(wchar_t(base.value)))
        guard columns > 0, columns <= width else {
            return fill([wchar_t(UInt8(ascii: "?"))], taking: 1, width: width)
        }
        var text = [wchar_t(base.value)]
        for scalar in scalars.dropFirst() {
            // Behind a joiner stands another base, which has no room in this cell.
            if scalar == "\u{200D}" { break }
            let isMark = wcwidth(wchar_t(scalar.value)) == 0 && scalar != "\u{FE0F}"
            if isMark && text.count < Int(CCHARW_MAX) { text.append(wchar_t(scalar.value)) }
        }
        return fill(text, taking: columns, width: width)
    }

    private static func flagLetters(_ scalars: [Unicode.Scalar]) -> [wchar_t]? {
        let indicators = scalars.prefix(2).map(\.value)
        guard indicators.count == 2, indicators.allSatisfy({ (0x1F1E6...0x1F1FF).contains($0) })
        else {
            return nil
        }
        return indicators.map { wchar_t($0 - 0x1F1E6 + 0x41) }
    }

    private static let space = wchar_t(UInt8(ascii: " "))

    private static func fill(_ text: [wchar_t], taking columns: Int, width: Int) -> [[wchar_t]] {
        columns < width ? [text, [space]] : [text]
    }
}
