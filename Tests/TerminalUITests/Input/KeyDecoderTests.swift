import TerminalUI
import TestSupport
import Testing

struct KeyDecoderTests {
    private func keys(_ bytes: String, sequences: [[UInt8]: Key] = [:]) -> [Key] {
        var decoder = KeyDecoder(sequences: sequences)
        return decoder.decode(bytes.utf8) + decoder.flush()
    }

    @Test(
        arguments: [
            ("a", .character("a")), (" ", .character(" ")), ("é", .character("é")),
            ("東", .character("東")), ("👩\u{200D}🚀", .character("👩\u{200D}🚀")),
            ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
            ("\u{08}", .backspace),
            ("\u{01}", .control("a")), ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")),
            ("\u{00}", .control("@")), ("\u{1B}", .escape),
            ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down),
            ("\u{1B}[C", .right), ("\u{1B}OC", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left),
            ("\u{1B}[1;5C", .right), ("\u{1B}[1;2A", .up),
            ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
            ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
            ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
            ("\u{1B}[6~", .pageDown), ("\u{1B}[5;3~", .pageUp), ("\u{1B}[Z", .backTab),
            ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")),
            ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
            ("\u{1B}OQ", .function(2)), ("\u{1B}OR", .function(3)), ("\u{1B}OS", .function(4)),
            ("\u{1B}[15~", .function(5)), ("\u{1B}[[E", .function(5)), ("\u{1B}[17~", .function(6)),
            ("\u{1B}[18~", .function(7)), ("\u{1B}[19~", .function(8)),
            ("\u{1B}[20~", .function(9)),
            ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)),
            ("\u{1B}[24~", .function(12)),
            ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")), ("\u{1B}[", .alt("[")),
            ("\u{1B}O", .alt("O")),
        ] as [(String, Key)])
    func `what a terminal sends is one key`(bytes: String, key: Key) {
        #expect(keys(bytes) == [key])
    }

    @Test(arguments: [
        "\u{1B}[?1;2c", "\u{1B}]11;rgb:0000/0000/0000\u{07}", "\u{1B}]11;rgb:1/1/1\u{1B}\\",
        "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[<0;10;10m", "\u{1B}[I", "\u{1B}[12;40R", "\u{1B}[201~",
        "\u{1B}[99~", "\u{1B}[[Z", "\u{1B}[38;5", "\u{FFFD}",
    ])
    func `answers of the terminal and unknown sequences are no keys`(bytes: String) {
        #expect(keys(bytes) == [])
    }

    @Test func `bytes that are not text are left out`() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0xFF, 0x61, 0xC3, 0x28, 0x62]) == "a(b".map { .character($0) })
    }

    @Test func `an escape waits for what may follow`() {
        var decoder = KeyDecoder()
        #expect(decoder.decode("\u{1B}".utf8) == [])
        #expect(decoder.pending == .escape)
        #expect(decoder.decode("[".utf8) == [])
        #expect(decoder.decode("B".utf8) == [.down])
        #expect(decoder.pending == nil)
        #expect(decoder.decode("\u{1B}".utf8) == [])
        #expect(decoder.flush() == [.escape])
        #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
        #expect(keys("\u{1B}\r") == [.escape, .enter])
    }

    @Test func `the description of the terminal adds keys of its own`() {
        let own: [[UInt8]: Key] = [Array("\u{1B}[4h".utf8): .insert, Array("\u{1B}?p".utf8): .home]
        #expect(keys("\u{1B}[4h\u{1B}?px", sequences: own) == [.insert, .home, .character("x")])
    }

    @Test(arguments: SeededGenerator.seeds)
    func `pieces make the same keys as the whole`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let samples = [
            "a", "東", "👍", "\u{1B}[A", "\u{1B}OB", "\u{1B}[24~", "\u{1B}[1;5C", "\r", "\t",
            "\u{1B}[200~two\nlines \u{1B}[31m\u{1B}[201~", "\u{1B}]11;rgb:0/0/0\u{07}",
        ]
        for _ in 0..<200 {
            let text = (0..<8).map { _ in samples.randomElement(using: &generator) ?? "" }.joined()
            let whole = keys(text)
            var decoder = KeyDecoder()
            var pieces: [Key] = []
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...5, using: &generator)
                pieces += decoder.decode(rest.prefix(count))
                rest = rest.dropFirst(count)
            }
            #expect(pieces + decoder.flush() == whole, "seed \(seed)")
        }
    }

    @Test(arguments: SeededGenerator.seeds)
    func `no bytes whatever crash the decoder or leave it stuck`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let favourites = Array("\u{1B}[]OP;~M0129\u{07}\\é東".utf8)
        var decoder = KeyDecoder()
        for _ in 0..<300 {
            let bytes = (0..<40).map { _ in
                Bool.random(using: &generator)
                    ? favourites.randomElement(using: &generator) ?? 0
                    : UInt8.random(in: 0...255, using: &generator)
            }
            _ = decoder.decode(bytes)
            _ = decoder.flush()
            #expect(decoder.pending == nil, "seed \(seed)")
        }
    }
}
