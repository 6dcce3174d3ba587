/// The steps of a way with a beginning and an end: done, now, and to come.
package struct Breadcrumb: Hashable, Sendable {
    /// The names of the steps.
    package let steps: [SafeText]
    /// The index of the step one is at; the number of steps when all are done.
    package let current: Int

    /// Creates a breadcrumb.
    package init(_ steps: [SafeText], current: Int) {
        self.steps = steps
        self.current = current
    }

    /// Draws the steps in the first row of an area, in fewer words where it is narrow.
    package func draw(on surface: inout Surface, in area: Rect) {
        let row = area.row(0)
        surface.clipped(to: row) { surface in
            let names = steps.map { $0.width + 2 }.reduce(0, +)
            for rule in [2, 1, 0] where names + max(0, steps.count - 1) * (rule + 2) <= row.width {
                drawAll(on: &surface, at: row.origin, rule: rule)
                return
            }
            drawCurrent(on: &surface, in: row)
        }
    }

    private func drawAll(on surface: inout Surface, at start: Position, rule: Int) {
        var position = start
        for (index, step) in steps.enumerated() {
            if index > 0 {
                surface.horizontalRule(at: position.moved(x: 1), length: rule)
                position = position.moved(x: rule + 2)
            }
            position = position.moved(x: draw(step, index: index, on: &surface, at: position))
        }
    }

    private func draw(
        _ step: SafeText, index: Int, on surface: inout Surface, at position: Position
    ) -> Int {
        let symbols = surface.symbols
        let (mark, markStyle, style): (SafeText, Style, Style) =
            if index < current {
                (symbols.check, .good, .dim)
            } else if index == current {
                (symbols.bullet, .accent, .text.bold)
            } else {
                (symbols.hollowBullet, .faint, .dim)
            }
        surface.write(mark, at: position, style: markStyle)
        return 2 + surface.write(step, at: position.moved(x: 2), style: style)
    }

    private func drawCurrent(on surface: inout Surface, in row: Rect) {
        let index = min(current, steps.count - 1)
        guard index >= 0 else { return }
        let count = SafeText("\(index + 1)/\(steps.count)")
        let used = draw(steps[index], index: index, on: &surface, at: row.origin)
        surface.write(count, at: row.origin.moved(x: used + 2), style: .faint)
    }
}
