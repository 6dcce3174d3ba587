import TerminalUI
import Testing

struct ASCIIFoldingTests {
    @Test(
        arguments: [
            ("é", "e"), ("e\u{301}", "e"), ("ß", "s"), ("Ø", "O"), ("Ž", "Z"), ("ệ", "e"),
            ("€", "E"),
            ("’", "'"), ("—", "-"), ("東", "?"), ("👍", "?"), ("a", "a"), ("\u{07}", "?"),
        ] as [(Character, Character)])
    func `a character becomes one of ASCII`(character: Character, ascii: Character) {
        #expect(ASCIIFolding.fold(character) == ascii)
    }

    @Test func `the marks of the program become those of the ASCII set`() {
        for (mark, ascii) in zip(SymbolSet.unicode.all, SymbolSet.ascii.all) {
            #expect(mark.width == 1 && ascii.width == 1)
            let folded = mark.string.map { ASCIIFolding.fold($0) }
            #expect(String(folded) == ascii.string)
        }
    }
}
