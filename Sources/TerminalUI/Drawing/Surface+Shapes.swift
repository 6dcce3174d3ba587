extension Surface {
    /// Blanks a rectangle and gives it a ground.
    package mutating func fill(_ area: Rect, ground: Ground) {
        let reached = area.intersection(clip)
        guard !reached.isEmpty else { return }
        let blank = Cell(glyph: .space, width: 1, style: Style(.text, on: ground))
        for y in reached.rows {
            // A wide glyph can reach over the edges only: what is inside goes as a whole.
            breakWide(at: index(reached.minX, y))
            breakWide(at: index(reached.maxX - 1, y))
            for x in reached.columns { cells[index(x, y)] = blank }
        }
    }

    /// Draws a line to the right from a position.
    package mutating func horizontalRule(
        at position: Position, length: Int, style: Style = .rule
    ) {
        for x in 0..<max(0, length) {
            write(symbols.horizontalRule, at: position.moved(x: x), style: style)
        }
    }

    /// Draws a line downwards from a position.
    package mutating func verticalRule(
        at position: Position, length: Int, style: Style = .rule
    ) {
        for y in 0..<max(0, length) {
            write(symbols.verticalRule, at: position.moved(y: y), style: style)
        }
    }
}
