import TerminalUI
import Testing

struct ThemeTests {
    private static let names = Theme.all.map(\.name)

    /// Calls a check for every text role of a theme.
    private func forEachRole(of name: String, _ check: (Theme, Role) throws -> Void) throws {
        let theme = try #require(Theme.named(name))
        for role in Role.textRoles { try check(theme, role) }
    }

    @Test(arguments: names, Ground.named)
    func `every text is readable on every ground`(name: String, ground: Ground) throws {
        try forEachRole(of: name) { theme, role in
            let ink = theme.colour(of: role, on: ground)
            #expect(ink.contrast(with: theme.colour(of: ground)) >= 4.5, "\(role)")
        }
    }

    @Test(arguments: names, Ground.named)
    func `every text is readable in the nearest of 256 colours`(
        name: String, ground: Ground
    ) throws {
        try expectReadable(name, ground, at: .xterm256)
    }

    @Test(arguments: names, Ground.named)
    func `every text is readable in xterm's 16 colours`(name: String, ground: Ground) throws {
        try expectReadable(name, ground, at: .ansi16)
    }

    private func expectReadable(_ name: String, _ ground: Ground, at level: ColourLevel) throws {
        try forEachRole(of: name) { theme, role in
            let look = theme.appearance(of: Style(role, on: ground), at: level)
            guard case .palette(let ink) = look.foreground,
                case .palette(let behind) = look.background
            else {
                Issue.record("a colour of another kind")
                return
            }
            let contrast = RGB(xterm: ink).contrast(with: RGB(xterm: behind))
            #expect(contrast >= 4.5, "\(role): \(ink) on \(behind)")
        }
    }

    @Test func `a theme is found by its name`() {
        #expect(Theme.named("light") == .light)
        #expect(Theme.named("no such") == nil)
    }

    @Test(arguments: ["dark", "light"])
    func `the colours of the mocks are kept`(name: String) throws {
        let theme = try #require(Theme.named(name))
        #expect(theme.colour(of: .accent, on: .page) == RGB(theme.isDark ? 0xE6B566 : 0x7A5005))
        #expect(theme.colour(of: .selection) == RGB(theme.isDark ? 0x263349 : 0xE4DCC8))
    }
}
