/// A line that shows which part of a longer list is in sight.
package struct Scrollbar: Hashable, Sendable {
    /// The number of rows that there are.
    package let count: Int
    /// The rows in sight.
    package let visible: Range<Int>

    /// Creates a scroll bar.
    package init(count: Int, visible: Range<Int>) {
        self.count = count
        self.visible = visible
    }

    /// Returns the rows of a bar of some height that stand for what is in sight; nil where all is.
    package func thumb(height: Int) -> Range<Int>? {
        guard count > visible.count, height > 0, !visible.isEmpty else { return nil }
        let length = max(1, height * visible.count / count)
        let room = height - length
        let hidden = count - visible.count
        let start = (visible.lowerBound * room + hidden / 2) / hidden
        // The ends are shown only where they are reached.
        let isAtStart = visible.lowerBound == 0
        let isAtEnd = visible.upperBound >= count
        let top = isAtStart ? 0 : isAtEnd ? room : min(max(min(1, room), start), max(0, room - 1))
        return top..<top + length
    }

    /// Draws the bar in the first column of an area; nothing where all rows are in sight.
    package func draw(on surface: inout Surface, in area: Rect) {
        guard let thumb = thumb(height: area.height) else { return }
        for index in 0..<area.height {
            let isThumb = thumb.contains(index)
            surface.write(
                isThumb ? surface.symbols.scrollThumb : surface.symbols.scrollTrack,
                at: area.origin.moved(y: index), style: isThumb ? .dim : .rule)
        }
    }
}
