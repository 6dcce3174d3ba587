/// A grid of cells that views draw on; a terminal shows it as a whole.
///
/// Drawing outside the grid or outside the clip rectangle does nothing. A wide glyph is drawn
/// whole or not at all, and overwriting one half blanks the other.
package struct Surface: Equatable, Sendable {
    /// The columns and rows of the grid.
    package let size: Size
    /// The marks to draw lines, bullets and bars with.
    package let symbols: SymbolSet
    /// The cells row by row, from the top left.
    package internal(set) var cells: [Cell]
    /// Where the hardware cursor stands; nil hides it.
    package private(set) var cursor: Position?
    /// What the parts of the surface mean to the mouse, the lowest first.
    package internal(set) var targets: [ClickTarget] = []
    /// The cells that drawing can reach at the moment.
    package internal(set) var clip: Rect

    /// Creates a blank surface.
    package init(size: Size, symbols: SymbolSet = .unicode) {
        self.size = size
        self.symbols = symbols
        cells = Array(repeating: .blank, count: size.width * size.height)
        clip = size.bounds
    }

    /// The rectangle of all cells.
    package var bounds: Rect { size.bounds }

    /// Returns the cell at a position; nil outside the surface.
    package subscript(position: Position) -> Cell? {
        bounds.contains(position) ? cells[index(position.x, position.y)] : nil
    }

    /// Returns the cells of one row; none outside the surface.
    package func row(_ y: Int) -> ArraySlice<Cell> {
        bounds.rows.contains(y) ? cells[y * size.width..<(y + 1) * size.width] : []
    }

    /// Draws with everything outside a rectangle out of reach; nested calls narrow it further.
    package mutating func clipped(to area: Rect, draw: (inout Surface) -> Void) {
        let outer = clip
        clip = outer.intersection(area)
        draw(&self)
        clip = outer
    }

    /// Puts the hardware cursor on a cell, where it is inside the clip rectangle; else hides it.
    package mutating func setCursor(_ position: Position?) {
        cursor = position.flatMap { clip.contains($0) ? $0 : nil }
    }

    func index(_ x: Int, _ y: Int) -> Int { y * size.width + x }
}
