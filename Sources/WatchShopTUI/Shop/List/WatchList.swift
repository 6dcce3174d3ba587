import TerminalUI

/// Which watch of the list is selected, and which is the first in sight.
///
/// It knows numbers only, for the list may be far longer than what is loaded. Where collections
/// have headings of their own, those take rows too.
struct WatchList: Equatable, Sendable {
    private var rows = SelectableList()
    /// The place of the first one in sight.
    private(set) var top = 0

    /// How many watches there are.
    var count: Int { rows.count }
    /// The place of the selected one.
    var selection: Int { rows.selection }
    /// The place of the selected watch; nil in an empty list.
    var selectedIndex: Int? { rows.selectedIndex }

    /// Goes to another watch, or to the nearest that there is; `page` is the height of the list.
    mutating func move(_ move: SelectableList.Move, page: Int) {
        rows.setHeight(page)
        rows.move(move)
    }

    /// Selects a watch, or the nearest that there is.
    mutating func select(_ index: Int) {
        rows.select(index)
    }

    /// Notes how many watches there are now; the selection stays where it can.
    mutating func setCount(_ count: Int) {
        rows.setCount(count)
    }

    /// Scrolls as little as possible so that the selection is in sight, and no row stays empty.
    ///
    /// - Parameter startsRun: Tells whether a heading stands before a watch; one always stands above
    ///   the first in sight. Nil where there are no headings.
    mutating func keepInSight(height: Int, startsRun: ((Int) -> Bool)?) {
        func rows(from first: Int, through last: Int) -> Int {
            guard let startsRun, first <= last else { return last - first + 1 }
            return (first...last).reduce(0) { rows, index in
                rows + (index == first || startsRun(index) ? 2 : 1)
            }
        }
        top = max(min(top, selection), selection - height + 1)
        while top < selection, rows(from: top, through: selection) > height { top += 1 }
        while top > 0, count - top < height, rows(from: top - 1, through: count - 1) <= height {
            top -= 1
        }
    }
}
