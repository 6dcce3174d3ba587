/// Facts below each other: labels in one column, values in the next.
package struct KeyValueRows: Hashable, Sendable {
    /// One fact.
    package struct Row: Hashable, Sendable {
        /// What the fact is about.
        package let label: SafeText
        /// The fact.
        package let value: SafeText
        /// How the value is drawn.
        package let style: Style

        /// Creates a fact.
        package init(_ label: SafeText, _ value: SafeText, style: Style = .text) {
            self.label = label
            self.value = value
            self.style = style
        }
    }

    /// The facts from top to bottom.
    package let rows: [Row]
    /// The columns of the labels, the gap included.
    package let labelWidth: Int

    /// Creates rows; without a width, the longest label and a gap of two columns set it.
    package init(_ rows: [Row], labelWidth: Int? = nil) {
        self.rows = rows
        self.labelWidth = labelWidth ?? (rows.map(\.label.width).max() ?? 0) + 2
    }

    /// Draws the facts, long values in several lines, and returns the rows that they took.
    @discardableResult
    package func draw(on surface: inout Surface, in area: Rect) -> Int {
        let (labels, values) = area.split(leftWidth: labelWidth)
        var y = 0
        for row in rows where y < area.height {
            surface.write(
                row.label, at: labels.origin.moved(y: y), style: .faint,
                maxWidth: max(0, labels.width - 1))
            let lines = row.value.wrapped(to: values.width)
            y += max(1, surface.write(lines: lines, in: values.inset(top: y), style: row.style))
        }
        return min(y, area.height)
    }
}
