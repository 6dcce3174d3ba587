/// A picture made of cells, ready to be drawn on a surface any number of times.
package struct CellPicture: Hashable, Sendable {
    /// The room that the picture was made for; the watch stands in its middle.
    package let size: Size
    /// The cells row by row; nil where the picture is clear and the page shows.
    package let cells: [PictureCell?]

    /// Creates a picture; there must be as many cells as the size has.
    package init(size: Size, cells: [PictureCell?]) {
        precondition(cells.count == size.width * size.height)
        self.size = size
        self.cells = cells
    }

    /// Draws the picture in the middle of an area; nothing where it is larger than that.
    package func draw(on surface: inout Surface, in area: Rect) {
        guard size.width <= area.width, size.height <= area.height else { return }
        draw(on: &surface, at: area.centered(size).origin)
    }

    /// Draws the picture with its top left cell at a position.
    package func draw(on surface: inout Surface, at origin: Position) {
        for (index, cell) in cells.enumerated() {
            guard let cell else { continue }
            surface.setPicture(
                cell.glyph, ink: cell.ink, ground: cell.ground,
                at: origin.moved(x: index % size.width, y: index / size.width))
        }
    }
}
