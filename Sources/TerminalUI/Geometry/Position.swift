/// A cell's place on a surface, counted from the top left corner, which is (0, 0).
package struct Position: Hashable, Sendable {
    /// The column, growing to the right.
    package var x: Int
    /// The row, growing downwards.
    package var y: Int

    /// Creates a position from its column and row.
    package init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }

    /// The top left corner.
    package static let zero = Position(x: 0, y: 0)

    /// Returns the position moved by so many columns and rows.
    package func moved(x columns: Int = 0, y rows: Int = 0) -> Position {
        Position(x: x + columns, y: y + rows)
    }
}
