/// The keys that do something now, and what they do; the less important ones yield first.
package struct HintBar: Hashable, Sendable {
    /// One key and the word for what it does.
    package struct Hint: Hashable, Sendable {
        /// The key as people write it.
        package let key: SafeText
        /// What it does, in a word or two.
        package let word: SafeText
        /// How long the hint stays when there is little room; a higher number stays longer.
        package let priority: Int
        /// The key that a click on the hint presses; nil where a click does nothing.
        package let press: Key?

        /// Creates a hint.
        package init(_ key: SafeText, _ word: SafeText, priority: Int = 0, press: Key? = nil) {
            self.key = key
            self.word = word
            self.priority = priority
            self.press = press
        }

        var width: Int { key.width + 1 + word.width }
    }

    /// The hints from left to right.
    package let hints: [Hint]
    /// What stands at the right edge, such as the age of the prices.
    package let note: SafeText

    /// Creates a bar.
    package init(_ hints: [Hint], note: SafeText = .empty) {
        self.hints = hints
        self.note = note
    }

    private static let gap = 3

    /// Returns the hints that fit into so many columns, in their order.
    package func fitting(columns: Int) -> [Hint] {
        var kept: Set<Int> = []
        var used = 0
        let byPriority = hints.indices.sorted {
            (hints[$1].priority, $0) < (hints[$0].priority, $1)
        }
        for index in byPriority {
            let more = hints[index].width + (kept.isEmpty ? 0 : Self.gap)
            guard used + more <= columns else { break }
            used += more
            kept.insert(index)
        }
        return hints.indices.filter(kept.contains).map { hints[$0] }
    }

    /// Draws the bar in the first row of an area; the note is left out before the first hint is.
    package func draw(on surface: inout Surface, in area: Rect) {
        let row = area.row(0)
        let noteRoom = note.isEmpty ? 0 : note.width + Self.gap
        let most = hints.max { $0.priority < $1.priority }?.width ?? 0
        let showsNote = !note.isEmpty && row.width - noteRoom >= most
        let shown = fitting(columns: row.width - (showsNote ? noteRoom : 0))
        surface.clipped(to: row) { surface in
            var position = row.origin
            for hint in shown {
                if let key = hint.press {
                    let area = Rect(x: position.x, y: row.minY, width: hint.width, height: 1)
                    surface.setTarget(.press(key), in: area)
                }
                position.x += surface.write(hint.key, at: position, style: .accent.bold) + 1
                position.x += surface.write(hint.word, at: position, style: .dim) + Self.gap
            }
            if showsNote {
                surface.write(note, endingAt: row.maxX, row: row.minY, style: .faint)
            }
        }
    }
}
