extension Surface {
    /// Blanks a rectangle and gives it a ground.
    package mutating func fill(_ area: Rect, ground: Ground) {
        let reached = area.intersection(clip)
        let blank = Cell(glyph: " ", width: 1, style: Style(.text, on: ground))
        for y in reached.rows {
            for x in reached.columns {
                breakWide(at: index(x, y))
                cells[index(x, y)] = blank
            }
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
