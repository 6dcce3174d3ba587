/// Which row of a list is selected, and which rows are in sight; it knows numbers only.
///
/// A list can be far longer than what is loaded: `window(margin:)` names the rows to load.
package struct SelectableList: Hashable, Sendable {
    /// The number of rows that there are.
    package private(set) var count: Int
    /// The selected row; 0 in an empty list.
    package private(set) var selection = 0
    /// The first row in sight.
    package private(set) var offset = 0
    /// The number of rows in sight; at least 1.
    package private(set) var height: Int

    /// Creates a list with its first row selected.
    package init(count: Int = 0, height: Int = 1) {
        self.count = max(0, count)
        self.height = max(1, height)
    }

    /// A wish to go to another row.
    package enum Move: Hashable, Sendable {
        /// To the row before.
        case up
        /// To the row behind.
        case down
        /// Back by what is in sight.
        case pageUp
        /// On by what is in sight.
        case pageDown
        /// Back by half of what is in sight.
        case halfPageUp
        /// On by half of what is in sight.
        case halfPageDown
        /// To the first row.
        case first
        /// To the last row.
        case last
        /// To the row of an index.
        case row(Int)
    }

    /// The selected row; nil in an empty list.
    package var selectedIndex: Int? { count == 0 ? nil : selection }

    /// The rows in sight.
    package var visible: Range<Int> { offset..<min(count, offset + height) }

    /// Goes to another row, or to the nearest that there is.
    package mutating func move(_ move: Move) {
        switch move {
        case .up: select(selection - 1)
        case .down: select(selection + 1)
        case .pageUp: select(selection - max(1, height - 1))
        case .pageDown: select(selection + max(1, height - 1))
        case .halfPageUp: select(selection - max(1, height / 2))
        case .halfPageDown: select(selection + max(1, height / 2))
        case .first: select(0)
        case .last: select(count - 1)
        case .row(let index): select(index)
        }
    }

    /// Selects a row, or the nearest that there is, and brings it in sight.
    package mutating func select(_ index: Int) {
        selection = min(max(0, index), max(0, count - 1))
        keepInSight()
    }

    /// Tells how many rows there are now; the selection stays where it can.
    package mutating func setCount(_ count: Int) {
        self.count = max(0, count)
        select(selection)
    }

    /// Tells how many rows are in sight now; the selection stays in sight.
    package mutating func setHeight(_ height: Int) {
        self.height = max(1, height)
        keepInSight()
    }

    /// Returns the rows in sight and so many more at each side: what should be loaded.
    package func window(margin: Int) -> Range<Int> {
        max(0, offset - margin)..<min(count, offset + height + margin)
    }

    private mutating func keepInSight() {
        if selection < offset { offset = selection }
        if selection >= offset + height { offset = selection - height + 1 }
        offset = min(offset, max(0, count - height))
    }
}
