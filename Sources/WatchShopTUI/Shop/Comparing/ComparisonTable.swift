import ShopModel
import TerminalUI

/// Watches side by side, a fact a row; what is alike in all of them steps back.
struct ComparisonTable {
    /// The watches and the one in focus.
    let comparison: Comparison
    /// What the amounts and words depend on.
    let context: PaneContext

    /// The columns of the labels where they stand beside the values.
    private static let labelWidth = 12
    /// The columns from which on they do.
    private static let widthWithLabels = 70
    /// The columns between two watches.
    private static let gap = 3

    private struct Fact {
        let label: SafeText
        let values: [SafeText]
        let styles: [Style]

        var isAlike: Bool { Set(values.map(\.string)).count == 1 }
    }

    /// Draws the table and puts the hardware cursor on the watch in focus.
    func draw(on surface: inout Surface, in area: Rect) {
        surface.write("Compare", at: area.origin, style: .text.bold)
        surface.write(
            "\(comparison.watches.count) watches", endingAt: area.maxX, row: area.minY,
            style: .faint)
        let hasLabels = area.width >= Self.widthWithLabels
        let table = area.inset(left: hasLabels ? Self.labelWidth : 0, top: 2)
        let columns = columns(of: table)
        var y = table.minY
        let nameRows = drawNames(on: &surface, in: columns)
        y += nameRows + 1
        for fact in facts(surface.symbols) where fact.values.contains(where: { !$0.isEmpty }) {
            let wrapped = zip(fact.values, columns).map { $0.wrapped(to: $1.width) }
            let height = max(1, wrapped.map(\.count).max() ?? 1)
            if !hasLabels {
                guard y + height < area.maxY else { break }
                surface.write(fact.label, at: Position(x: area.minX, y: y), style: .faint)
                y += 1
            }
            guard y + height <= area.maxY else { break }
            if hasLabels {
                surface.write(fact.label, at: Position(x: area.minX, y: y), style: .faint)
            }
            for (index, column) in columns.enumerated() {
                let box = Rect(x: column.minX, y: y, width: column.width, height: height)
                let none: [SafeText] = [surface.symbols.horizontalRule]
                surface.write(
                    lines: fact.values[index].isEmpty ? none : wrapped[index], in: box,
                    style: fact.isAlike ? .dim : fact.styles[index])
            }
            y += height
        }
    }

    private func columns(of area: Rect) -> [Rect] {
        let count = comparison.watches.count
        let width = (area.width - Self.gap * (count - 1)) / count
        return (0..<count).map { index in
            Rect(
                x: area.minX + index * (width + Self.gap), y: area.minY, width: width,
                height: area.height)
        }
    }

    /// Draws the names, the one in focus on the ground of a selection; returns their rows.
    private func drawNames(on surface: inout Surface, in columns: [Rect]) -> Int {
        let names = zip(comparison.watches, columns).map { watch, column in
            SafeText(sanitizing: watch.shortName).wrapped(to: column.width)
        }
        let height = min(3, names.map(\.count).max() ?? 1)
        for (index, column) in columns.enumerated() {
            let isFocused = index == comparison.focus
            let box = Rect(x: column.minX, y: column.minY, width: column.width, height: height)
            if isFocused {
                let reach = Rect(
                    x: box.minX - 1, y: box.minY, width: box.width + 1, height: height)
                for row in 0..<height {
                    surface.prepareRow(reach.row(row), isSelected: true, isFocused: row == 0)
                }
                surface.setCursor(box.origin)
            }
            surface.write(lines: names[index], in: box, style: isFocused ? .text.bold : .text)
        }
        return height
    }

    private func facts(_ symbols: SymbolSet) -> [Fact] {
        let watches = comparison.watches
        let stocks = watches.map { StockWords($0, context) }
        var facts = [
            Fact(
                label: "Price", values: watches.map { context.text($0.price) },
                styles: watches.map { _ in .accent.bold }),
            Fact(label: "Stock", values: stocks.map(\.full), styles: stocks.map(\.style)),
        ]
        let specs = watches.map { SpecRows($0.specs, width: .max / 2, symbols: symbols) }
        var labels: [SafeText] = []
        for label in specs.flatMap({ $0.rows.map(\.label) }) where !labels.contains(label) {
            labels.append(label)
        }
        facts += labels.map { label in
            Fact(
                label: label,
                values: specs.map { spec in
                    spec.rows.first { $0.label == label }?.value ?? .empty
                },
                styles: watches.map { _ in .text })
        }
        facts.append(
            Fact(
                label: "Reference", values: watches.map { SafeText(sanitizing: $0.modelCode) },
                styles: watches.map { _ in .dim }))
        return facts
    }
}
