package import TerminalUI

/// One cell of a picture: a character one column wide and its two colours.
package struct PictureCell: Hashable, Sendable {
    /// The character.
    package let glyph: Unicode.Scalar
    /// The colour of the character.
    package let ink: RGB
    /// The colour behind the character.
    package let ground: RGB

    /// Creates a cell.
    package init(glyph: Unicode.Scalar, ink: RGB, ground: RGB) {
        self.glyph = glyph
        self.ink = ink
        self.ground = ground
    }
}
