import TerminalUI

/// A watch's picture in cells, row by row; a cell without glyph shows what it stands on.
struct WatchPicture: Equatable, Sendable {
    /// One cell of a picture.
    struct Cell: Equatable, Sendable {
        /// The symbol.
        var glyph: Unicode.Scalar
        /// The colour of the symbol.
        var ink: RGB
        /// The colour behind the symbol.
        var ground: RGB
    }

    /// The columns and rows.
    var size: Size
    /// The cells row by row, `size.width` of them in each; nil for a transparent one.
    var cells: [Cell?]
}
