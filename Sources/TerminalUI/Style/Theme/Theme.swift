/// A set of colours: one for each role and one for each named ground.
package struct Theme: Hashable, Sendable {
    /// The name that a person types to choose the theme.
    package var name: String
    /// Whether light words stand on a dark page.
    package let isDark: Bool
    var inks: [Role: RGB]
    var grounds: [Ground: RGB]

    /// Creates a theme from its colours; what is not named takes the colour of the text or the page.
    package init(name: String, isDark: Bool, inks: [Role: RGB], grounds: [Ground: RGB]) {
        self.name = name
        self.isDark = isDark
        self.inks = inks
        self.grounds = grounds
    }

    /// Returns the colour of a ground.
    package func colour(of ground: Ground) -> RGB {
        if case .rgb(let own) = ground { return own }
        return grounds[ground] ?? grounds[.page] ?? RGB(isDark ? 0x000000 : 0xFFFFFF)
    }

    /// Returns the colour of a role where it stands on a ground.
    ///
    /// Faint words become dim ones on the grounds that would swallow them, and every word on a
    /// button of one solid colour takes the colour of the page, so that all stay readable.
    package func colour(of role: Role, on ground: Ground) -> RGB {
        switch ground {
        case .focusedButton, .primaryButton:
            colour(of: .page)
        case .selection, .button:
            plainColour(of: role == .faint ? .dim : role)
        case .page, .bar, .panel, .field, .rgb:
            plainColour(of: role)
        }
    }

    private func plainColour(of role: Role) -> RGB {
        inks[role] ?? inks[.text] ?? RGB(isDark ? 0xFFFFFF : 0x000000)
    }
}
