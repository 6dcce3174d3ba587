import TerminalTestSupport
import TerminalUI
import TestSupport
import Testing

struct TextFieldTests {
    private func type(_ keys: [Key], into field: inout TextField) {
        for key in keys { #expect(field.handle(key) == true) }
    }

    private func drawn(_ field: TextField, width: Int = 10, isFocused: Bool = true) -> Surface {
        var surface = Surface(size: Size(width: width, height: 1))
        field.draw(on: &surface, in: surface.bounds, isFocused: isFocused)
        return surface
    }

    @Test func `typing and deleting work at the cursor`() {
        var field = TextField(text: "watch")
        type([.home, .character("a"), .right, .delete, .end, .backspace], into: &field)
        #expect(field.text == "awtc" && field.cursor == 4)
        type([.left, .left, .control("k")], into: &field)
        #expect(field.text == "aw")
    }

    @Test func `control keys go to the ends and delete parts`() {
        var field = TextField(text: "12 Quai du  Seujet ")
        type([.control("w")], into: &field)
        #expect(field.text == "12 Quai du  ")
        type([.control("w"), .control("a"), .right, .right, .control("u")], into: &field)
        #expect(field.text == " Quai " && field.cursor == 0)
        type([.control("e")], into: &field)
        #expect(field.cursor == 6)
    }

    @Test(arguments: [Key.enter, .escape, .tab, .up, .control("n"), .function(1), .alt("x")])
    func `keys that are commands are left to others`(key: Key) {
        var field = TextField(text: "abc")
        #expect(field.handle(key) == false)
        #expect(field == TextField(text: "abc"))
    }

    @Test func `the cursor moves over whole characters`() {
        var field = TextField(text: "e\u{301}👩\u{200D}🚀東")
        #expect(field.characters.count == 3)
        type([.backspace, .left, .backspace], into: &field)
        #expect(field.text == "👩\u{200D}🚀" && field.cursor == 0)
    }

    @Test func `a mark that is typed by itself joins the character before it`() {
        var field = TextField(text: "e")
        type([.character("\u{301}"), .character("x")], into: &field)
        #expect(field.characters == ["e\u{301}", "x"])
    }

    @Test func `no more than the limit is taken, however it comes`() {
        var field = TextField(limit: 5)
        type([.paste("abcdefgh"), .character("i"), .home, .character("j")], into: &field)
        #expect(field.text == "abcde")
        var large = TextField()
        large.insert(String(repeating: "東", count: 1 << 18))
        #expect(large.characters.count == 10_000)
    }

    @Test func `a longer text is shown around the cursor`() {
        var field = TextField(text: "0123456789abcdef")
        #expect(drawn(field).textRows == ["789abcdef "])
        #expect(drawn(field).cursor == Position(x: 9, y: 0))
        type([.home], into: &field)
        #expect(drawn(field).textRows == ["0123456789"])
        #expect(drawn(field).cursor == .zero)
        #expect(drawn(TextField(text: "東京カメラ屋")).textRows == ["京カメラ屋"].map { _ in "カメラ屋  " })
    }

    @Test func `a secret is shown as marks, in ASCII too`() {
        let field = TextField(text: "秘密é", isSecret: true)
        #expect(drawn(field).textRows == ["•••       "])
        #expect(drawn(field).cursor == Position(x: 3, y: 0))
        var surface = Surface(size: Size(width: 4, height: 1), symbols: .ascii)
        field.draw(on: &surface, in: surface.bounds, isFocused: false)
        #expect(surface.textRows == ["*** "] && surface.cursor == nil)
    }

    @Test func `an empty field shows its placeholder, cut where it must be`() {
        let field = TextField(placeholder: "Search 28 watches")
        #expect(drawn(field).textRows == ["Search 28…"])
        #expect(drawn(field).cursor == .zero)
        #expect(drawn(field)[.zero]?.style == .faint.on(.field))
    }

    @Test(arguments: SeededGenerator.seeds)
    func `whatever is typed, the cursor stays inside and the text safe`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var field = TextField(limit: 40)
        let keys: [Key] = [
            .left, .right, .home, .end, .backspace, .delete, .control("w"), .control("k"),
        ]
        for _ in 0..<600 {
            let key =
                Bool.random(using: &generator)
                ? .paste(HostileText.random(using: &generator))
                : keys.randomElement(using: &generator) ?? .left
            _ = field.handle(key)
            #expect((0...field.characters.count).contains(field.cursor), "seed \(seed)")
            #expect(field.characters.count <= 41, "seed \(seed)")
            let surface = drawn(field, width: .random(in: 0...12, using: &generator))
            let needed = surface.size.width > 0
            #expect((surface.cursor != nil) == needed, "seed \(seed)")
        }
    }
}
