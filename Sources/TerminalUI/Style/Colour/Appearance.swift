/// What a style comes to on one terminal: two colours and the marks.
package struct Appearance: Hashable, Sendable {
    /// The colour of the glyph.
    package var foreground: TerminalColour
    /// The colour behind the glyph.
    package var background: TerminalColour
    /// The marks to switch on.
    package var attributes: Style.Attributes

    /// Creates an appearance from its parts.
    package init(
        foreground: TerminalColour = .standard, background: TerminalColour = .standard,
        attributes: Style.Attributes = []
    ) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }
}
