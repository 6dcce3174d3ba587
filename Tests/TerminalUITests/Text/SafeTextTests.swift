import TerminalUI
import Testing

struct SafeTextTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("a\u{1B}[31mred", "a␛[31mred"),
        ("a\u{9B}31mred", "a\u{FFFD}31mred"),
        ("bell\u{07}del\u{7F}", "bell␇del␡"),
        ("line\nnext\r\nlast\tend", "line next last end"),
        ("abc\u{202E}dcb\u{202C}", "abcdcb"),
        ("in\u{200B}vis\u{FEFF}ible", "invisible"),
        ("tag\u{E0041}\u{E007F}", "tag"),
        ("a\u{FE0F}b", "ab"),
        ("❤\u{FE0F}", "❤\u{FE0F}"),
        ("a\u{200D}b", "ab"),
        ("👩\u{200D}🚀", "👩\u{200D}🚀"),
        ("private \u{E000}", "private \u{FFFD}"),
        ("unassigned \u{378}", "unassigned \u{FFFD}"),
        ("\u{301}lone mark", "lone mark"),
        ("no\u{A0}break", "no break"),
        ("🇨\u{200E}🇭", "🇨🇭"),
    ])
    func `outside text is made safe`(raw: String, shown: String) {
        let safe = SafeText(sanitizing: raw)
        #expect(safe.string.unicodeScalars.elementsEqual(shown.unicodeScalars))
    }

    @Test func `a base keeps at most four marks`() {
        let tower = "e" + String(repeating: "\u{301}", count: 50)
        #expect(SafeText(sanitizing: tower).string.unicodeScalars.count == 5)
    }

    @Test func `an interpolation sanitises strings, keeps safe texts, and takes numbers`() {
        let evil = "\u{1B}[2J"
        let name: SafeText = "PRX"
        #expect("\(name): \(evil), \(42)" == SafeText(sanitizing: "PRX: ␛[2J, 42"))
    }

    @Test(arguments: [
        ("Powermatic 80", 20, "Powermatic 80"), ("Powermatic 80", 10, "Powermati…"),
        ("Powermatic 80", 12, "Powermatic…"), ("東京カメラ", 5, "東京…"), ("東京カメラ", 6, "東京…"),
        ("abc", 1, "…"), ("abc", 0, ""), ("abc", -3, ""),
    ])
    func `a longer text is cut with a mark`(text: String, columns: Int, shown: String) {
        #expect(SafeText(sanitizing: text).truncated(to: columns).string == shown)
    }

    @Test(arguments: [
        (SafeText.Alignment.left, "ab   "), (.right, "   ab"), (.center, " ab  "),
    ])
    func `a shorter text is filled with spaces`(alignment: SafeText.Alignment, shown: String) {
        #expect(SafeText("ab").padded(to: 5, alignment: alignment).string == shown)
    }

    @Test func `a text is wrapped at spaces, and inside a word that is too long`() {
        let text: SafeText = "A barrel-shaped steel  sports watch"
        #expect(
            text.wrapped(to: 10).map(\.string) == [
                "A", "barrel-sha", "ped steel", "sports", "watch",
            ])
        #expect(SafeText.empty.wrapped(to: 10) == [.empty])
        #expect(text.wrapped(to: 0).isEmpty)
        #expect(SafeText("東京").wrapped(to: 1).allSatisfy { $0.width <= 1 })
    }

    @Test func `paragraphs keep their line ends and blank lines`() {
        let text = SafeParagraphs(sanitizing: "one\r\n\r\ntwo\u{1B}[0m three")
        #expect(text.lines.map(\.string) == ["one", "", "two␛[0m three"])
        #expect(text.wrapped(to: 9).map(\.string) == ["one", "", "two␛[0m", "three"])
    }

    @Test func `a secret is masked character by character`() {
        #expect(SafeText("pässwort").masked(with: "•").string == "••••••••")
    }

    @Test func `texts are joined with a separator`() {
        let parts: [SafeText] = ["Tissot", "T137"]
        #expect(parts.joined(separator: " · ").string == "Tissot · T137")
    }
}
