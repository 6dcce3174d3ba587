import ArgumentParser
import TerminalUI

/// Which theme the person wants.
enum ThemeChoice: String, ExpressibleByArgument, CaseIterable {
    /// The one that fits the terminal, as far as it says.
    case auto
    /// Light words on a dark page.
    case dark
    /// Dark words on a light page.
    case light

    /// Returns the theme; the terminal's ground is the last number of `COLORFGBG`, if that is set.
    ///
    /// 7 and 9 to 15 are the light colours of the usual palette; rxvt set the variable first.
    func theme(colourVariable: String?) -> Theme {
        switch self {
        case .dark: return .dark
        case .light: return .light
        case .auto:
            let ground = colourVariable?.split(separator: ";").last.flatMap { Int($0) }
            return ground == 7 || (9...15).contains(ground ?? 0) ? .light : .dark
        }
    }
}
