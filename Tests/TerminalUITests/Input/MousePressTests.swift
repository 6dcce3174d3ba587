import TerminalUI
import Testing

struct MousePressTests {
    @Test(arguments: [
        ("\u{1B}[<0;13;4M", MousePress(.click, at: Position(x: 12, y: 3))),
        ("\u{1B}[<4;1;1M", MousePress(.click, at: Position(x: 0, y: 0))),
        ("\u{1B}[<64;200;90M", MousePress(.wheelUp, at: Position(x: 199, y: 89))),
        ("\u{1B}[<65;2;2M", MousePress(.wheelDown, at: Position(x: 1, y: 1))),
    ])
    func `a press of the mouse is a key with a place`(_ bytes: String, _ press: MousePress) {
        var decoder = KeyDecoder()
        #expect(decoder.decode(bytes.utf8) == [.mouse(press)])
        #expect(decoder.pending == nil)
    }

    @Test(arguments: [
        "\u{1B}[<0;13;4m", "\u{1B}[<2;13;4M", "\u{1B}[<35;13;4M", "\u{1B}[<0;0;4M",
        "\u{1B}[<0;13M", "\u{1B}[<99999999999999999999;1;1M",
    ])
    func `releases, other buttons and nonsense are swallowed whole`(_ bytes: String) {
        var decoder = KeyDecoder()
        #expect(decoder.decode((bytes + "x").utf8) == [.character("x")])
    }
}
