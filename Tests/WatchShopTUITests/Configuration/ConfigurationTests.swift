import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct ConfigurationTests {
    private func load(
        _ file: String, flags: [Setting: String] = [:], environment: [String: String] = [:]
    ) throws -> LoadedSettings {
        try LoadedSettings(
            flags: flags, environment: { environment[$0] },
            file: ConfigurationFile(file, name: "config.toml"))
    }

    @Test func `a flag wins over a variable, and a variable over the file`() throws {
        let file = "theme = \"light\"\nserver = \"https://file\"\nmouse = false\n"
        let loaded = try load(
            file, flags: [.theme: "mono"],
            environment: ["WATCHSHOP_THEME": "dark", "WATCHSHOP_SERVER": "https://variable"])
        #expect(loaded.settings.theme == "mono")
        #expect(loaded.settings.server == "https://variable")
        #expect(!loaded.settings.usesMouse)
        #expect(
            loaded.origins == [.theme: .flag, .server: .variable, .mouse: .file(line: 3)])
    }

    @Test(arguments: [
        ("\ntheem = \"light\"", "config.toml:2: theem is none of", "theme is near"),
        ("theme = \"lihgt\"", "config.toml:1: theme: lihgt is none of", "light is near"),
        ("mouse = \"perhaps\"", "config.toml:1: mouse: perhaps is none of on, off", ""),
        ("# one\n\ntheme = \"light", "config.toml:3: ", "string"),
        ("[keys.shop]\nad = [\"x\"]", "config.toml:2: ad is none of", "add is near"),
        ("[keys.shp]\nadd = [\"x\"]", "config.toml:2: shp is none of", "shop is near"),
        ("[keys.shop]\nadd = [\"hyper-x\"]", "config.toml:2: hyper-x is none of", ""),
        ("[keys.shop]\nadd = 3", "config.toml:2: keys.shop.add: a list of keys is wanted", ""),
        ("theme = [1]", "config.toml:1: theme: a text", ""),
    ])
    func `a mistake names file, line and key, and the usual is used`(
        _ file: String, _ start: String, _ hint: String
    ) throws {
        let loaded = try load(file)
        let issue = try #require(loaded.issues.first)
        #expect(issue.description.hasPrefix(start), "\(issue.description)")
        #expect(hint.isEmpty || issue.description.contains(hint), "\(issue.description)")
        #expect(loaded.settings == Settings())
    }

    @Test func `a mistake in one place leaves the others as they are set`() throws {
        let loaded = try load("theme = \"light\"\ncolour = 3\n[keys.shop]\nadd = [\"b\"]\n")
        #expect(loaded.settings.theme == "light")
        #expect(loaded.settings.keymap.keys(of: ShopCommand.add) == ["b"])
        #expect(loaded.issues.count == 1)
    }

    @Test func `a flag that cannot be used is refused`() {
        #expect(throws: ConfigurationIssue.self) { try load("", flags: [.theme: "purple"]) }
    }

    @Test func `a key of two meanings is refused, and both are named`() throws {
        let issue = try #require(throws: ConfigurationIssue.self) {
            try load("[keys.shop]\nadd = [\"/\"]\n")
        }
        #expect(issue.description.hasPrefix("config.toml:2: in [keys.shop] the key / means both"))
        #expect(issue.reason.contains("add"))
        #expect(issue.reason.contains("search"))
    }

    @Test func `a key can change hands`() throws {
        let loaded = try load("[keys.shop]\nadd = [\"/\", \"ctrl-y\"]\nsearch = \"<disabled>\"\n")
        #expect(loaded.settings.keymap.keys(of: ShopCommand.add) == ["/", .control("y")])
        #expect(loaded.settings.keymap.keys(of: ShopCommand.search).isEmpty)
    }

    @Test func `what is printed is read back as the same settings`() throws {
        let file = "theme = \"plum\"\ncolor = 256\n[keys.global]\nquit = [\"Q\", \"^q\", \"f10\"]\n"
        let loaded = try load(file)
        let printed = PrintedSettings(loaded).description
        let again = try load(printed)
        #expect(again.issues.isEmpty)
        for setting in Setting.allCases {
            #expect(again.settings.text(of: setting) == loaded.settings.text(of: setting))
        }
        #expect(PrintedSettings(again).description.contains("quit = [\"Q\", \"^q\", \"F10\"]"))
        #expect(printed.contains("Set in line 1 of the file."))
    }

    @Test(arguments: KeyContext.all.map(\.name))
    func `every key is read as it is shown`(_ name: String) throws {
        let context = try #require(KeyContext.all.first { $0.name == name })
        for key in context.entries.flatMap(\.binding.keys) {
            #expect(Key(notation: key.label.string) == key)
        }
    }

    @Test func `a theme of a file is one of the themes`() throws {
        let files = ThemeFiles([
            ("sea.toml", "dark = true\n[colors]\npage = \"#001018\"\naccent = \"#7fd0ff\"\n"),
            ("broken.toml", "[colors]\npage = \"blue\"\n"),
            ("dim.toml", "[colors]\n\ntext = \"#202020\"\n"),
            ("odd.toml", "[colors]\nback = \"#202020\"\n"),
        ])
        #expect(files.themes.map(\.name) == ["sea"])
        let reasons = files.issues.map(\.description)
        #expect(reasons.count == 3)
        #expect(reasons[0].hasPrefix("broken.toml:2: page: a colour"))
        #expect(reasons[1].hasPrefix("dim.toml:3: text on page has a contrast below 4.5"))
        #expect(reasons[2].hasPrefix("odd.toml:2: back is none of"))
        let loaded = try LoadedSettings(
            flags: [.theme: "sea"], environment: { _ in nil }, file: nil, ownThemes: files)
        #expect(loaded.settings.theme == "sea")
    }
}
