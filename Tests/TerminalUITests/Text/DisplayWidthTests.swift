import TerminalUI
import Testing

struct DisplayWidthTests {
    @Test(arguments: [
        ("a", 1), (" ", 1), ("é", 1), ("e\u{301}", 1), ("…", 1), ("●", 1), ("▌", 1), ("─", 1),
        ("東", 2), ("カ", 2), ("한", 2), ("（", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{3000}", 2),
        ("👍", 2), ("👍🏽", 2), ("👩\u{200D}🚀", 2), ("👨\u{200D}👩\u{200D}👧\u{200D}👦", 2), ("⌚", 2),
        ("❤", 1), ("❤\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("🇨🇭", 2), ("🇨", 1), ("𠀀", 2),
        ("\u{301}", 0), ("\u{07}", 0),
    ])
    func `a cluster takes the columns of its base`(cluster: Character, columns: Int) {
        #expect(DisplayWidth.of(cluster) == columns)
    }

    @Test func `a text takes the columns of its clusters`() {
        #expect(DisplayWidth.of("Genève 東京 👩\u{200D}🚀🇨🇭") == 6 + 1 + 4 + 1 + 4)
        #expect(DisplayWidth.of("") == 0)
    }
}
