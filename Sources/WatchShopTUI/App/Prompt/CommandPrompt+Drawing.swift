import TerminalUI

extension CommandPrompt {
    /// Draws the line in place of the bar below, and over it what it could become.
    func draw(on surface: inout Surface) {
        let frame = FrameLayout(size: surface.size)
        let row = frame.bottom
        surface.fill(surface.bounds.row(row.minY), ground: .bar)
        let used = surface.write(":", at: row.origin, style: .accent.bold)
        field.draw(on: &surface, in: row.inset(left: used), isFocused: true)
        drawFitting(on: &surface, above: row)
    }

    private func drawFitting(on surface: inout Surface, above row: Rect) {
        let fitting = fitting
        let height = min(fitting.count, 8, row.minY - 2)
        guard height > 0 else { return }
        let first = min(max(0, (chosen ?? 0) - height + 1), fitting.count - height)
        let names = fitting.map { entry -> SafeText in
            let line = SafeText(sanitizing: entry.line)
            let isWhole = entry.line.contains(" ") || entry.command.argument.isEmpty
            return isWhole ? line : "\(line) \(entry.command.argument)"
        }
        let nameWidth = names.map(\.width).max() ?? 0
        let helpWidth = fitting.map(\.command.help.width).max() ?? 0
        let width = min(row.width, nameWidth + helpWidth + 4)
        let box = Rect(x: row.minX, y: row.minY - height, width: width, height: height)
        surface.fill(box, ground: .panel)
        for (index, y) in zip(first..<fitting.count, box.rows) {
            let line = Rect(x: box.minX, y: y, width: width, height: 1)
            surface.prepareRow(line, isSelected: index == chosen, isFocused: false)
            surface.write(
                names[index], at: Position(x: box.minX + 1, y: y), style: .text, maxWidth: width - 2
            )
            surface.write(
                fitting[index].command.help, at: Position(x: box.minX + nameWidth + 3, y: y),
                style: .dim, maxWidth: width - nameWidth - 4)
        }
    }
}
