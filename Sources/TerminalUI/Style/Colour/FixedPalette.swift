/// The entries of a palette of 8 or 16 colours that roles and grounds are drawn in.
///
/// Nearest colours would not do: they would put grey on grey. The choice keeps every role at a
/// contrast of 4.5 with xterm's own palette, except where eight colours have none to offer.
struct FixedPalette {
    /// Whether the theme has light words on a dark page.
    let isDark: Bool
    /// Whether entries 8 to 15 can be shown.
    let isBright: Bool

    private static let black: UInt8 = 0
    private static let white: UInt8 = 7

    /// Returns the entries for a style.
    func appearance(of style: Style, on ground: Ground) -> Appearance {
        // There is no shade to tell a field from the page: it is a line to write on.
        let marks: Style.Attributes = ground == .field ? .underline : []
        return Appearance(
            foreground: .palette(entry(of: style.ink, on: ground)),
            background: .palette(entry(of: ground)), attributes: style.attributes.union(marks))
    }

    private func entry(of ground: Ground) -> UInt8 {
        switch ground {
        case .page, .bar, .panel, .field: page
        case .selection, .button: isDark ? Self.white : Self.black
        case .focusedButton: 6
        case .primaryButton: 3
        case .rgb(let own): nearest(own)
        }
    }

    private func entry(of ink: Ink, on ground: Ground) -> UInt8 {
        switch ink {
        case .rgb(let own): nearest(own)
        case .role(let role):
            switch ground {
            case .page, .bar, .panel, .field, .rgb: entry(of: role)
            case .selection, .button: page == Self.black ? Self.black : Self.white
            case .focusedButton, .primaryButton: Self.black
            }
        }
    }

    private var page: UInt8 { isDark ? Self.black : isBright ? 15 : Self.white }

    private func nearest(_ colour: RGB) -> UInt8 { isBright ? colour.xterm16 : colour.xterm8 }

    private func entry(of role: Role) -> UInt8 {
        if !isDark {
            switch role {
            case .text, .dim, .faint, .good: return Self.black
            case .accent, .warning: return 5
            case .danger: return 1
            case .link: return 4
            case .rule: return isBright ? 8 : Self.black
            }
        }
        switch role {
        case .text: return isBright ? 15 : Self.white
        case .dim: return Self.white
        case .faint, .rule: return isBright ? 8 : Self.white
        case .accent, .warning: return isBright ? 11 : 3
        case .good: return isBright ? 10 : 2
        case .danger: return isBright ? 9 : 1
        case .link: return isBright ? 14 : 6
        }
    }
}
