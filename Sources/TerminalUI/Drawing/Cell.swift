/// One column and row of a surface.
package struct Cell: Hashable, Sendable {
    /// The cluster that is drawn; a space in an empty cell and in the second half of a wide one.
    package var glyph: Glyph
    /// The columns that the glyph takes: 1, 2, or 0 for the second half of a wide glyph.
    package var width: Int8
    /// How the cell looks; a cell of a surface always has a ground.
    package var style: Style

    /// Creates a cell; the width must be that of the glyph.
    package init(glyph: Glyph, width: Int8, style: Style) {
        self.glyph = glyph
        self.width = width
        self.style = style
    }

    /// The cell that a new surface is made of.
    package static let blank = Cell(glyph: .space, width: 1, style: Style(.text, on: .page))
}
