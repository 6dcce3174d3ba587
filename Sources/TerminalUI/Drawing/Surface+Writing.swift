extension Surface {
    /// Draws a text and returns the columns that it took, whether or not they were in reach.
    ///
    /// Where a most width is given, a longer text is cut and ends with the ellipsis of the surface.
    @discardableResult
    package mutating func write(
        _ text: SafeText, at position: Position, style: Style = .text, maxWidth: Int? = nil
    ) -> Int {
        let shown =
            maxWidth.map { text.truncated(to: max(0, $0), ellipsis: symbols.ellipsis) } ?? text
        guard clip.rows.contains(position.y), position.x < clip.maxX else { return shown.width }
        var x = position.x
        if shown.isPlain {
            for scalar in shown.string.unicodeScalars {
                if x >= clip.maxX { break }
                if x >= clip.minX { put(Glyph(scalar), width: 1, x: x, y: position.y, style) }
                x += 1
            }
            return shown.width
        }
        for character in shown.string {
            let width = DisplayWidth.of(character)
            if x + width > clip.maxX { break }
            if x >= clip.minX { put(Glyph(character), width: width, x: x, y: position.y, style) }
            x += width
        }
        return shown.width
    }

    /// Draws a text so that its last column is the one before an edge; returns its first column.
    @discardableResult
    package mutating func write(
        _ text: SafeText, endingAt edge: Int, row: Int, style: Style = .text, maxWidth: Int? = nil
    ) -> Int {
        let shown =
            maxWidth.map { text.truncated(to: max(0, $0), ellipsis: symbols.ellipsis) } ?? text
        let start = edge - shown.width
        write(shown, at: Position(x: start, y: row), style: style)
        return start
    }

    /// Gives a picture's cell its glyph and its two colours.
    ///
    /// A glyph that is none of a picture's (see `Unicode.Scalar.isPictureSymbol`) leaves the cell
    /// as it is.
    package mutating func setPicture(
        _ glyph: Unicode.Scalar, ink: RGB, ground: RGB, at position: Position
    ) {
        guard glyph.isPictureSymbol, clip.contains(position) else { return }
        let style = Style(ink: .rgb(ink), ground: .rgb(ground))
        put(Glyph(glyph), width: 1, x: position.x, y: position.y, style)
    }

    private mutating func put(_ glyph: Glyph, width: Int, x: Int, y: Int, _ style: Style) {
        let index = index(x, y)
        breakWide(at: index)
        let style = style.keepsGround ? style.onGround(of: cells[index].style) : style
        cells[index] = Cell(glyph: glyph, width: Int8(width), style: style)
        if width == 2 {
            breakWide(at: index + 1)
            cells[index + 1] = Cell(glyph: .space, width: 0, style: style)
        }
    }

    /// Blanks the other half of a wide glyph before one half is overwritten.
    func otherHalf(of index: Int) -> Int? {
        switch cells[index].width {
        case 2: index + 1
        case 0: index - 1
        default: nil
        }
    }

    mutating func breakWide(at index: Int) {
        guard let other = otherHalf(of: index) else { return }
        cells[other].glyph = .space
        cells[other].width = 1
        cells[index].glyph = .space
        cells[index].width = 1
    }
}
