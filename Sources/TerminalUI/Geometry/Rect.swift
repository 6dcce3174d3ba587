/// A rectangle of cells; its right and bottom edges are the first column and row outside it.
package struct Rect: Hashable, Sendable {
    /// The top left cell.
    package var origin: Position
    /// The width and height in cells.
    package var size: Size

    /// Creates a rectangle from its corner and its size.
    package init(origin: Position, size: Size) {
        self.origin = origin
        self.size = size
    }

    /// Creates a rectangle from four numbers; a negative width or height counts as zero.
    package init(x: Int, y: Int, width: Int, height: Int) {
        self.init(origin: Position(x: x, y: y), size: Size(width: width, height: height))
    }

    /// The rectangle that holds no cell.
    package static let zero = Rect(x: 0, y: 0, width: 0, height: 0)

    /// The first column.
    package var minX: Int { origin.x }
    /// The first row.
    package var minY: Int { origin.y }
    /// The first column to the right of the rectangle.
    package var maxX: Int { origin.x + size.width }
    /// The first row below the rectangle.
    package var maxY: Int { origin.y + size.height }
    /// The number of columns.
    package var width: Int { size.width }
    /// The number of rows.
    package var height: Int { size.height }
    /// Whether no cell lies inside.
    package var isEmpty: Bool { size.isEmpty }
    /// The row numbers from top to bottom.
    package var rows: Range<Int> { minY..<maxY }
    /// The column numbers from left to right.
    package var columns: Range<Int> { minX..<maxX }

    /// Returns whether a cell lies inside.
    package func contains(_ position: Position) -> Bool {
        columns.contains(position.x) && rows.contains(position.y)
    }

    /// Returns the cells that both rectangles hold; empty where they do not meet.
    package func intersection(_ other: Rect) -> Rect {
        let left = max(minX, other.minX)
        let top = max(minY, other.minY)
        return Rect(
            x: left, y: top,
            width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
    }
}
