import TerminalUI

/// How many colours a terminal is taken to show.
enum ColourDetection {
    /// Returns the level for a terminal.
    ///
    /// A level that was asked for wins. Then `NO_COLOR` (no-color.org: any value but an empty one),
    /// then `CLICOLOR` of 0 without `CLICOLOR_FORCE` (bixense.com/clicolors), then `COLORTERM`, then what the terminal's description says. A terminal without a
    /// description of its own is given 16 colours, which nearly all show.
    static func level(
        asked: ColourLevel?, described colours: Int32, isFallback: Bool,
        environment: (String) -> String?
    ) -> ColourLevel {
        if let asked { return asked }
        if let value = environment("NO_COLOR"), !value.isEmpty { return .mono }
        if environment("CLICOLOR") == "0" && ["", "0", nil].contains(environment("CLICOLOR_FORCE"))
        {
            return .mono
        }
        let term = environment("TERM") ?? ""
        let claimsTrueColour = ["truecolor", "24bit"].contains(environment("COLORTERM") ?? "")
        if claimsTrueColour && colours >= 8 && term != "linux" { return .trueColour }
        if isFallback { return .ansi16 }
        switch colours {
        case 0x1000000...: return .trueColour
        case 256...: return .xterm256
        case 16...: return .ansi16
        case 8...: return .ansi8
        default: return .mono
        }
    }
}
