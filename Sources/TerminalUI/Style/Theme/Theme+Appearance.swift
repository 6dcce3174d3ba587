extension Theme {
    /// Returns what a style comes to on a terminal of some level.
    ///
    /// With 16 and 8 colours each role has a fixed entry of the palette, chosen to be readable
    /// there; without colours, grounds become marks, so that selection, fields and buttons show.
    package func appearance(of style: Style, at level: ColourLevel) -> Appearance {
        let ground = style.ground ?? .page
        switch level {
        case .trueColour:
            return Appearance(
                foreground: .rgb(colour(of: style.ink, on: ground)),
                background: .rgb(colour(of: ground)), attributes: style.attributes)
        case .xterm256:
            let behind = colour(of: ground).xterm256
            let ink = colour(of: style.ink, on: ground)
            return Appearance(
                foreground: .palette(
                    Self.isText(style.ink) ? ink.readableXterm256(on: behind) : ink.xterm256),
                background: .palette(behind), attributes: style.attributes)
        case .ansi16:
            return FixedPalette(isDark: isDark, isBright: true).appearance(of: style, on: ground)
        case .ansi8:
            return FixedPalette(isDark: isDark, isBright: false).appearance(of: style, on: ground)
        case .mono:
            return Appearance(attributes: style.attributes.union(Self.marks(of: ground)))
        }
    }

    private func colour(of ink: Ink, on ground: Ground) -> RGB {
        switch ink {
        case .role(let role): colour(of: role, on: ground)
        case .rgb(let own): own
        }
    }

    private static func isText(_ ink: Ink) -> Bool {
        if case .role(let role) = ink { role != .rule } else { false }
    }

    private static func marks(of ground: Ground) -> Style.Attributes {
        switch ground {
        case .selection, .primaryButton: .reverse
        case .focusedButton: [.reverse, .bold]
        case .field, .button: .underline
        case .page, .bar, .panel: []
        case .rgb(let own): own.relativeLuminance > 0.5 ? .reverse : []
        }
    }
}
