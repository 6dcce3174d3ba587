extension Theme {
    /// A role on a ground that its words could not be read on.
    package struct UnreadablePair: Hashable, Sendable {
        /// The role.
        package let role: Role
        /// The ground.
        package let ground: Ground
    }

    /// The contrast that every text has at least (WCAG 2.2, success criterion 1.4.3).
    package static let leastContrast = 4.5

    /// The first text whose contrast with a ground is below 4.5; nil where all can be read.
    package var unreadable: UnreadablePair? {
        for ground in Ground.named {
            for role in Role.textRoles
            where colour(of: role, on: ground).contrast(with: colour(of: ground))
                < Self.leastContrast
            {
                return UnreadablePair(role: role, ground: ground)
            }
        }
        return nil
    }

    /// The names that `setColour` knows: those of the roles and of the grounds.
    package static let colourNames = Role.allCases.map { "\($0)" } + Ground.named.map { "\($0)" }

    /// Returns the same colours under another name.
    package func renamed(_ name: String) -> Theme {
        var theme = self
        theme.name = name
        return theme
    }

    /// Changes the colour of the role or the ground of a name; returns false for an unknown name.
    package mutating func setColour(_ colour: RGB, of name: String) -> Bool {
        if let role = Role.allCases.first(where: { "\($0)" == name }) {
            inks[role] = colour
        } else if let ground = Ground.named.first(where: { "\($0)" == name }) {
            grounds[ground] = colour
        } else {
            return false
        }
        return true
    }
}
