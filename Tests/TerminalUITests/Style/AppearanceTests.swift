import TerminalUI
import Testing

struct AppearanceTests {
    @Test func `true colour sends the theme's own colours`() {
        let look = Theme.dark.appearance(of: .accent.bold.on(.selection), at: .trueColour)
        #expect(
            look
                == Appearance(
                    foreground: .rgb(RGB(0xE6B566)), background: .rgb(RGB(0x263349)),
                    attributes: .bold))
    }

    @Test func `a picture's colours go to the nearest entry`() {
        let style = Style(ink: .rgb(RGB(0xFF0000)), ground: .rgb(RGB(0x0000FF)))
        let look = Theme.dark.appearance(of: style, at: .xterm256)
        #expect(look == Appearance(foreground: .palette(196), background: .palette(21)))
        let few = Theme.dark.appearance(of: style, at: .ansi8)
        #expect(few == Appearance(foreground: .palette(1), background: .palette(4)))
    }

    @Test(arguments: [Ground.selection, .field, .button, .focusedButton, .primaryButton])
    func `without colours a ground that matters is a mark`(ground: Ground) {
        let look = Theme.dark.appearance(of: .text.on(ground), at: .mono)
        #expect(look.foreground == .standard && look.background == .standard)
        #expect(!look.attributes.isEmpty)
    }

    @Test(arguments: [ColourLevel.mono, .ansi8, .ansi16, .xterm256, .trueColour])
    func `the focused button differs from the others at every level`(level: ColourLevel) {
        let focused = Theme.light.appearance(of: .text.on(.focusedButton), at: level)
        #expect(focused != Theme.light.appearance(of: .text.on(.button), at: level))
        #expect(focused != Theme.light.appearance(of: .text.on(.page), at: level))
    }

    @Test(arguments: [ColourLevel.ansi8, .ansi16, .xterm256, .trueColour])
    func `the selected row differs from the others at every level`(level: ColourLevel) {
        for theme in Theme.all {
            let selected = theme.appearance(of: .text.on(.selection), at: level)
            #expect(selected.background != theme.appearance(of: .text, at: level).background)
        }
    }

    @Test func `levels are in the order of their colours`() {
        #expect(ColourLevel.allCases == ColourLevel.allCases.sorted())
        #expect(ColourLevel.mono < .ansi8 && ColourLevel.xterm256 < .trueColour)
    }

    @Test func `a space looks the same whatever its ink, not on another ground or with a line`() {
        let style = Style.text.on(.bar)
        #expect(style.isSameForSpace(as: .accent.bold.on(.bar)))
        #expect(!style.isSameForSpace(as: .text.on(.page)))
        #expect(!style.isSameForSpace(as: style.underlined))
        #expect(!style.reversed.isSameForSpace(as: style.reversed))
    }
}
