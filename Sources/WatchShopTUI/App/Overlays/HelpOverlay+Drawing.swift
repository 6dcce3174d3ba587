import TerminalUI

extension HelpOverlay {
    /// Draws the keys over the middle of an area, in two columns where there is room.
    func draw(on surface: inout Surface, in area: Rect) {
        let lines = lines
        let keysWidth = min(18, (sections.flatMap(\.rows).map(\.keys.width).max() ?? 0))
        let wordsWidth = sections.flatMap(\.rows).map(\.help.width).max() ?? 0
        let width = min(area.width, keysWidth + 2 + wordsWidth + 6)
        let height = min(area.height, lines.count + 4)
        let box = area.centered(Size(width: width, height: height))
        surface.fill(box, ground: .panel)
        let inside = box.inset(left: 3, top: 1, right: 3, bottom: 1)
        let (head, rest) = inside.split(topHeight: 1, gap: 1)
        surface.write("Keys", at: head.origin, style: .text.bold)
        surface.write("Esc closes", endingAt: head.maxX, row: head.minY, style: .faint)
        let start = min(offset, max(0, lines.count - rest.height))
        surface.clipped(to: rest) { surface in
            for (line, y) in zip(lines[start...], rest.rows) {
                line.draw(on: &surface, in: rest, y: y, keysWidth: keysWidth)
            }
        }
        let visible = start..<min(lines.count, start + rest.height)
        Scrollbar(count: lines.count, visible: visible)
            .draw(on: &surface, in: rest.inset(left: rest.width + 1, right: -2))
        surface.setCursor(head.origin)
    }

    private var lines: [Line] {
        var lines: [Line] = []
        for section in sections {
            if !lines.isEmpty { lines.append(.blank) }
            lines.append(.title(section.title))
            lines += section.rows.map(Line.row)
        }
        return lines
    }

    private enum Line {
        case blank
        case title(SafeText)
        case row(HelpSection.Row)

        func draw(on surface: inout Surface, in area: Rect, y: Int, keysWidth: Int) {
            let start = Position(x: area.minX, y: y)
            switch self {
            case .blank: break
            case .title(let title): surface.write(title, at: start, style: .dim.bold)
            case .row(let row):
                surface.write(row.keys, at: start, style: .accent, maxWidth: keysWidth)
                let x = area.minX + keysWidth + 2
                surface.write(
                    row.help, at: Position(x: x, y: y), style: .text, maxWidth: area.maxX - x)
            }
        }
    }
}
