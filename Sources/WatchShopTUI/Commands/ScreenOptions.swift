import ArgumentParser
import TerminalUI

/// How the screen looks, for every command that has one.
struct ScreenOptions: ParsableArguments {
    @Option(
        help: "The colours: auto, or the name of a theme, such as dark, light or high-contrast.")
    var theme: String?

    @Option(help: "How many colours there are: mono, 8, 16, 256 or true; found out if left out.")
    var color: ColourLevel?

    @Flag(inversion: .prefixedNo, help: "Use the mouse in the shop, or leave it to the terminal.")
    var mouse: Bool?

    @Flag(inversion: .prefixedNo, help: "Draw marks and lines in plain ASCII.")
    var ascii: Bool?

    @Flag(inversion: .prefixedNo, help: "Ask the terminal what it can do.")
    var probe: Bool?

    @Flag(inversion: .prefixedNo, help: "Draw pictures.")
    var pictures: Bool?

    @Flag(help: "Talk in lines, for screen readers and pipes: menus with numbers, no screen.")
    var plain = false

    /// What was given, as a person would write it in the configuration file.
    var flags: [Setting: String] {
        var flags: [Setting: String] = [:]
        flags[.theme] = theme
        flags[.color] = color?.rawValue
        for (setting, value) in [
            (Setting.mouse, mouse), (.ascii, ascii), (.probe, probe), (.pictures, pictures),
        ] {
            flags[setting] = value.map { $0 ? "on" : "off" }
        }
        return flags
    }
}

extension ColourLevel: ExpressibleByArgument {}
