import ArgumentParser
import TerminalUI

/// How the screen looks, for every command that has one.
struct ScreenOptions: ParsableArguments {
    @Option(help: "The colours: dark, light, or auto.")
    var theme = ThemeChoice.auto

    @Option(help: "How many colours there are: mono, 8, 16, 256 or true; found out if left out.")
    var color: ColourLevel?
}

extension ColourLevel: ExpressibleByArgument {}
