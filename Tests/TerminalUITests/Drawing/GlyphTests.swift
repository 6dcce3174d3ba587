import TerminalUI
import Testing

struct GlyphTests {
    @Test(
        arguments: ["a", " ", "é", "e\u{301}", "東", "👩\u{200D}🚀", "🇨🇭", "❤\u{FE0F}"] as [Character])
    func `a cluster of 15 bytes at most is kept whole`(cluster: Character) {
        let glyph = Glyph(cluster)
        #expect(glyph.text.unicodeScalars.elementsEqual(cluster.unicodeScalars))
        #expect(glyph == Glyph(cluster))
        #expect(glyph.ascii == cluster.asciiValue)
    }

    @Test func `of a longer one the leading scalars are kept`() {
        let family: Character = "👨\u{200D}👩\u{200D}👧\u{200D}👦"
        #expect(Glyph(family).text == "👨\u{200D}👩")
        let tower: Character = "𝒆\u{1D165}\u{1D165}\u{1D165}\u{1D165}"
        #expect(Glyph(tower).text.unicodeScalars.count == 3)
    }

    @Test func `different glyphs are not equal`() {
        #expect(Glyph("e" as Character) != Glyph("é" as Character))
        #expect(Glyph.space == " " && Glyph.space != "a")
    }
}
