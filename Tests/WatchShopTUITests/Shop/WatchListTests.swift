import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct WatchListTests {
    private func list(count: Int, selection: Int = 0) -> WatchList {
        var list = WatchList()
        list.setCount(count)
        list.select(selection)
        return list
    }

    @Test(arguments: [
        (SelectableList.Move.up, 0), (.down, 1), (.pageDown, 9), (.halfPageDown, 5), (.last, 99),
        (.first, 0), (.pageUp, 0),
    ])
    func `moves end at a watch that there is`(_ move: SelectableList.Move, _ expected: Int) {
        var list = list(count: 100)
        list.move(move, page: 10)
        #expect(list.selection == expected)
    }

    @Test func `scrolling moves as little as possible`() {
        var list = list(count: 100, selection: 12)
        list.keepInSight(height: 10, startsRun: nil)
        #expect(list.top == 3)
        list.select(5)
        list.keepInSight(height: 10, startsRun: nil)
        #expect(list.top == 3)
        list.select(2)
        list.keepInSight(height: 10, startsRun: nil)
        #expect(list.top == 2)
    }

    @Test func `headings take rows of their own`() {
        // A heading above each third watch: 9 rows hold 3 + 3 watches and 3 headings at most.
        var list = list(count: 100, selection: 7)
        list.keepInSight(height: 9, startsRun: { $0.isMultiple(of: 3) })
        let rows = (list.top...7).reduce(0) { rows, index in
            rows + (index == list.top || index.isMultiple(of: 3) ? 2 : 1)
        }
        #expect(rows <= 9)
        #expect(list.top == 2)
    }

    @Test func `no row stays empty while there are watches above`() {
        var list = list(count: 5, selection: 4)
        list.keepInSight(height: 2, startsRun: nil)
        #expect(list.top == 3)
        list.keepInSight(height: 10, startsRun: nil)
        #expect(list.top == 0)
    }

    @Test func `a list that shrinks keeps its selection inside`() {
        var list = list(count: 10, selection: 9)
        list.setCount(3)
        #expect(list.selectedIndex == 2)
        list.setCount(0)
        #expect(list.selectedIndex == nil)
    }

    @Test(arguments: [1, 2, 3, 7])
    func `the selection is in sight at any height`(_ height: Int) {
        for selection in [0, 1, 50, 99] {
            var list = list(count: 100, selection: selection)
            list.keepInSight(height: height, startsRun: nil)
            #expect((list.top..<list.top + height).contains(selection))
        }
    }
}
