import TerminalUI

extension Sheet {
    /// Draws the lines over the middle of an area.
    func draw(on surface: inout Surface, in area: Rect) {
        let shown = shown
        let wordWidth = min(20, lines.map(\.word.width).max() ?? 0)
        let textWidth = lines.map(\.text.width).max() ?? 0
        let width = min(area.width, max(40, wordWidth + 2 + textWidth + 6))
        let height = min(area.height, max(3, lines.count) + 4)
        let box = area.centered(Size(width: width, height: height))
        surface.setTarget(.nothing, in: surface.bounds)
        surface.fill(box, ground: .panel)
        let (head, rest) = box.inset(left: 3, top: 1, right: 3, bottom: 1)
            .split(topHeight: 1, gap: 1)
        drawHead(on: &surface, in: head)
        if shown.isEmpty {
            surface.write(empty, at: rest.origin, style: .dim, maxWidth: rest.width)
        }
        let start = min(offset, max(0, shown.count - rest.height))
        surface.clipped(to: rest) { surface in
            for (line, y) in zip(shown[start...], rest.rows) {
                line.draw(on: &surface, in: rest, y: y, wordWidth: wordWidth)
            }
        }
        let visible = start..<min(shown.count, start + rest.height)
        Scrollbar(count: shown.count, visible: visible)
            .draw(on: &surface, in: rest.inset(left: rest.width + 1, right: -2))
    }

    private func drawHead(on surface: inout Surface, in head: Rect) {
        let close: SafeText = "Esc closes"
        let edge = surface.write(close, endingAt: head.maxX, row: head.minY, style: .faint)
        surface.setTarget(
            .press(.escape), in: Rect(x: edge, y: head.minY, width: close.width, height: 1))
        let used = surface.write(title, at: head.origin, style: .text.bold)
        surface.setCursor(head.origin)
        guard let search else { return }
        let x = head.minX + used + 2
        surface.write("/", at: Position(x: x, y: head.minY), style: .accent.bold)
        let field = Rect(x: x + 1, y: head.minY, width: max(0, edge - 2 - x - 1), height: 1)
        search.draw(on: &surface, in: field, isFocused: isTyping)
    }
}

extension Sheet.Line {
    fileprivate var word: SafeText {
        if case .row(let word, _, _) = self { word } else { .empty }
    }

    fileprivate var text: SafeText {
        if case .row(_, let text, _) = self { text } else { .empty }
    }

    fileprivate func draw(
        on surface: inout Surface, in area: Rect, y: Int, wordWidth: Int
    ) {
        let start = Position(x: area.minX, y: y)
        switch self {
        case .blank: break
        case .title(let title): surface.write(title, at: start, style: .dim.bold)
        case .row(let word, let text, let role):
            surface.write(word, at: start, style: Style(role), maxWidth: wordWidth)
            let x = area.minX + wordWidth + 2
            surface.write(text, at: Position(x: x, y: y), style: .text, maxWidth: area.maxX - x)
        }
    }
}
