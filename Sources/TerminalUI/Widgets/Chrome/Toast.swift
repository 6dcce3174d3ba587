/// A short message over a corner of the page.
package struct Toast: Hashable, Sendable {
    /// What happened, and the key to press next.
    package let text: SafeText
    /// The colour of its mark: good, warning or danger.
    package let role: Role

    /// Creates a message.
    package init(_ text: SafeText, role: Role) {
        self.text = text
        self.role = role
    }

    /// Draws the message at the top right of an area and returns the rows that it took.
    ///
    /// In a narrow area its margins shrink, so that it covers as few rows as it can.
    @discardableResult
    package func draw(on surface: inout Surface, in area: Rect) -> Int {
        let margin = area.width < 60 ? 1 : 2
        let most = min(60, area.width - 2 - 2 * margin)
        let lines = text.wrapped(to: most)
        guard most > 0, !lines.isEmpty else { return 0 }
        let width = (lines.map(\.width).max() ?? 0) + 2 + 2 * margin
        let box = Rect(x: area.maxX - width, y: area.minY, width: width, height: lines.count)
            .intersection(area)
        surface.fill(box, ground: .panel)
        surface.clipped(to: box) { surface in
            surface.write(
                mark(surface.symbols), at: box.origin.moved(x: margin), style: Style(role).bold)
            surface.write(lines: lines, in: box.inset(left: margin + 2, right: margin))
        }
        return box.height
    }

    private func mark(_ symbols: SymbolSet) -> SafeText {
        switch role {
        case .good: symbols.check
        case .warning, .danger: symbols.attention
        default: symbols.bullet
        }
    }
}
