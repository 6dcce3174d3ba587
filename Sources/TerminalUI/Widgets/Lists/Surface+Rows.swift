extension Surface {
    /// Prepares a row of a list: where it is selected, its ground, the bar at its left edge, and
    /// the hardware cursor on it where the list has the focus.
    ///
    /// What the row says starts two columns to the right. A click on it selects the row of `index`.
    package mutating func prepareRow(
        _ row: Rect, index: Int? = nil, isSelected: Bool, isFocused: Bool = true
    ) {
        if let index { setTarget(.row(index), in: row) }
        guard isSelected else { return }
        fill(row, ground: .selection)
        write(symbols.selectionBar, at: row.origin, style: isFocused ? .accent : .dim)
        if isFocused { setCursor(row.origin) }
    }

    /// Prepares a choice that takes several rows as `prepareRow` does one; the hardware cursor stands
    /// on the first of them.
    package mutating func prepareRows(
        _ rows: Rect, index: Int, isSelected: Bool, isFocused: Bool = true
    ) {
        setTarget(.row(index), in: rows)
        for offset in (0..<rows.height).reversed() {
            prepareRow(rows.row(offset), isSelected: isSelected, isFocused: isFocused)
        }
    }

    /// Draws lines below each other and returns how many had room.
    @discardableResult
    package mutating func write(
        lines: [SafeText], in area: Rect, style: Style = .text
    ) -> Int {
        for (line, y) in zip(lines, area.rows) {
            write(line, at: Position(x: area.minX, y: y), style: style, maxWidth: area.width)
        }
        return min(lines.count, area.height)
    }
}
