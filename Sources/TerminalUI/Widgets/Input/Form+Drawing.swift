extension Form {
    /// Draws the form and returns the rows that it took.
    ///
    /// Labels stand in one column before the fields, or above them where the area is narrow.
    /// Messages stand below their field. Where not all fits, the focused field stays in sight.
    @discardableResult
    package func draw(on surface: inout Surface, in area: Rect) -> Int {
        let layout = FormLayout(self, in: area.size)
        surface.clipped(to: area) { surface in
            for (index, top) in layout.tops.enumerated() {
                let y = area.minY + top - layout.offset
                draw(index, on: &surface, in: area, y: y, layout: layout)
            }
        }
        return min(area.height, layout.height)
    }

    private func draw(
        _ index: Int, on surface: inout Surface, in area: Rect, y: Int, layout: FormLayout
    ) {
        let entry = fields[index]
        let isFocused = index == focusedIndex
        let label = Position(x: area.minX + FormLayout.markWidth, y: y)
        if isFocused {
            surface.write(surface.symbols.caret, at: Position(x: area.minX, y: y), style: .accent)
        }
        surface.write(
            entry.label, at: label, style: isFocused ? .text : .faint, maxWidth: layout.labelWidth)
        let box = Rect(
            x: area.minX + layout.fieldX, y: y + layout.labelRows,
            width: layout.fieldWidth, height: 1)
        entry.field.draw(on: &surface, in: box, isFocused: isFocused)
        if let message = entry.message {
            surface.write(
                "\(surface.symbols.attention) \(message)",
                at: Position(x: box.minX, y: box.maxY), style: .danger, maxWidth: box.width)
        } else if let note = entry.note {
            surface.write(
                note, at: Position(x: box.minX, y: box.maxY), style: .dim, maxWidth: box.width)
        }
    }
}
