import TerminalUI

/// What the probe shows: a list, the last event, and texts of many widths.
struct ProbeScreen {
    /// How often the loop has waited.
    var turns = 0
    private var list = SelectableList(count: 200)
    private var last: SafeText = "none"
    private static let samples: [SafeText] = [
        "Genève, 12 Quai du Seujet", "東京 カメラ 한국", "👩‍🚀 🇨🇭 ❤️ 👍🏽 ⌚", "e\u{301}a\u{308}\u{304}o",
    ]

    /// Takes an event in.
    mutating func note(_ event: TerminalEvent) {
        last = SafeText(sanitizing: "\(event)")
        if case .key(let key) = event { _ = list.handle(key) }
    }

    /// Draws everything.
    mutating func draw(on surface: inout Surface, level: ColourLevel) {
        let (bar, rest) = surface.bounds.split(topHeight: 1)
        let (page, foot) = rest.split(bottomHeight: 1)
        surface.fill(bar, ground: .bar)
        surface.fill(foot, ground: .bar)
        surface.write("PROBE", at: bar.origin.moved(x: 2), style: .accent.bold)
        surface.write(
            "\(level.rawValue) \(surface.size.width)x\(surface.size.height)", endingAt: bar.maxX,
            row: bar.minY, style: .good)
        surface.write(
            "last: \(last)", at: foot.origin.moved(x: 2), style: .dim, maxWidth: foot.width - 2)
        for (row, sample) in zip(page.rows, Self.samples) {
            let position = Position(x: page.minX + 2, y: row)
            surface.write(sample, at: position)
            surface.write("|", at: position.moved(x: 30), style: .faint)
        }
        let rows = page.inset(top: Self.samples.count)
        list.setHeight(rows.height)
        for (index, row) in zip(list.visible, rows.rows.map { rows.row($0 - rows.minY) }) {
            surface.prepareRow(row, isSelected: index == list.selection)
            surface.write("watch \(index)", at: row.origin.moved(x: 2))
            surface.write(
                "$\(index * 10).00", endingAt: row.minX + 30, row: row.minY, style: .accent)
        }
    }
}
