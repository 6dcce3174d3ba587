import TerminalUI

/// What a person can choose about the screen, as it stands now.
struct ScreenSettings: Equatable, Sendable {
    /// The name of the theme; `auto` goes by the page of the terminal.
    var theme = ScreenSettings.automaticTheme
    /// Whether the theme that was chosen in the program last may take the place of this one.
    var isThemeOpen = true
    /// The themes that there are: the program's own and those of the person's files.
    var themes = Theme.all
    /// Whether presses of the mouse come to the program.
    var isMouseOn = true
    /// Whether the terminal's own page is light; nil where it does not say.
    var isPageLight: Bool?

    /// The name that leaves the choice of the theme to the program.
    static let automaticTheme = "auto"

    /// The theme to show.
    var shownTheme: Theme {
        themes.first { $0.name == theme } ?? (isPageLight == true ? .light : .dark)
    }

    /// Notes the colour of the terminal's page, unless it is known already.
    mutating func notePage(_ colour: RGB) {
        // Grey of 18 % is in the middle for the eye.
        if isPageLight == nil { isPageLight = colour.relativeLuminance > 0.18 }
    }

    /// Tells from a variable whether a terminal's page is light; nil where it does not say.
    ///
    /// The ground is the last number of `COLORFGBG`, which rxvt set first: 7 and 9 to 15 are the
    /// light colours of the usual palette.
    static func isPageLight(colourVariable: String?) -> Bool? {
        let ground = colourVariable?.split(separator: ";").last.flatMap { Int($0) }
        return ground.map { $0 == 7 || (9...15).contains($0) }
    }
}
