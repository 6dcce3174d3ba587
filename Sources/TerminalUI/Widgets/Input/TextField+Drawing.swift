extension TextField {
    /// Draws the field in the first row of an area, and the hardware cursor where it has the focus.
    ///
    /// A longer text is shown around the cursor.
    package func draw(
        on surface: inout Surface, in area: Rect, isFocused: Bool, ground: Ground = .field
    ) {
        let row = area.row(0)
        guard !row.isEmpty else { return }
        surface.fill(row, ground: ground)
        surface.clipped(to: row) { surface in
            if isEmpty {
                surface.write(placeholder, at: row.origin, style: .faint, maxWidth: row.width)
                if isFocused { surface.setCursor(row.origin) }
                return
            }
            let mask = isSecret ? surface.symbols.mask : nil
            let window = window(columns: row.width)
            let shown = safeText(window.range, mask: mask)
            surface.write(shown, at: row.origin)
            if isFocused {
                surface.setCursor(row.origin.moved(x: window.cursorColumn))
            }
        }
    }

    private func safeText(_ range: Range<Int>, mask: SafeText?) -> SafeText {
        let text = SafeText(sanitizing: String(characters[range]))
        return mask.map { text.masked(with: $0) } ?? text
    }

    /// The characters that fit into so many columns with the cursor among them.
    private func window(columns: Int) -> (range: Range<Int>, cursorColumn: Int) {
        func width(_ index: Int) -> Int { isSecret ? 1 : DisplayWidth.of(characters[index]) }
        var start = cursor
        var before = 0
        while start > 0 && before + width(start - 1) < columns {
            start -= 1
            before += width(start)
        }
        var end = cursor
        var taken = before
        while end < characters.count && taken + width(end) <= columns {
            taken += width(end)
            end += 1
        }
        return (start..<end, before)
    }
}
