import TerminalUI
import Testing

struct SelectableListTests {
    @Test func `the selection stays in sight while it moves`() {
        var list = SelectableList(count: 100, height: 10)
        for _ in 0..<12 { list.move(.down) }
        #expect(list.selection == 12 && list.visible == 3..<13)
        list.move(.up)
        #expect(list.visible == 3..<13)
        list.move(.last)
        #expect(list.selection == 99 && list.visible == 90..<100)
        list.move(.pageUp)
        #expect(list.selection == 90 && list.visible == 90..<100)
        list.move(.halfPageUp)
        #expect(list.selection == 85 && list.visible == 85..<95)
        list.move(.first)
        #expect(list.visible == 0..<10)
    }

    @Test func `moves stop at the ends`() {
        var list = SelectableList(count: 3, height: 10)
        list.move(.up)
        #expect(list.selection == 0)
        list.move(.pageDown)
        #expect(list.selection == 2 && list.visible == 0..<3)
        list.move(.down)
        #expect(list.selectedIndex == 2)
    }

    @Test func `an empty list has no selection`() {
        var list = SelectableList()
        for move in [SelectableList.Move.down, .last, .pageUp, .first] { list.move(move) }
        #expect(list.selectedIndex == nil && list.visible.isEmpty && list.window(margin: 5).isEmpty)
    }

    @Test func `fewer rows or a smaller height keep the selection in sight`() {
        var list = SelectableList(count: 100, height: 20)
        list.select(50)
        list.setHeight(5)
        #expect(list.visible.contains(50))
        list.setCount(30)
        #expect(list.selection == 29 && list.visible == 25..<30)
        list.setHeight(40)
        #expect(list.visible == 0..<30)
        list.setHeight(0)
        #expect(list.visible == 29..<30)
    }

    @Test func `the window to load reaches over both ends of what is in sight`() {
        var list = SelectableList(count: 100_000, height: 30)
        list.select(50_000)
        #expect(list.visible == 49_971..<50_001)
        #expect(list.window(margin: 100) == 49_871..<50_101)
        list.move(.first)
        #expect(list.window(margin: 100) == 0..<130)
    }

    @Test func `arrows and page keys move, other keys do not`() {
        var list = SelectableList(count: 50, height: 10)
        for key in [Key.down, .down, .up, .pageDown, .end, .home, .pageUp] {
            #expect(list.handle(key) == true)
        }
        #expect(list.selection == 0)
        #expect(list.handle(.enter) == false)
        #expect(list.handle(.character("j")) == false)
    }

    @Test func `the thumb of a scroll bar shows the part in sight and touches ends only there`() {
        #expect(Scrollbar(count: 100, visible: 0..<10).thumb(height: 10) == 0..<1)
        #expect(Scrollbar(count: 100, visible: 1..<11).thumb(height: 10) == 1..<2)
        #expect(Scrollbar(count: 100, visible: 89..<99).thumb(height: 10) == 8..<9)
        #expect(Scrollbar(count: 100, visible: 90..<100).thumb(height: 10) == 9..<10)
        #expect(Scrollbar(count: 10, visible: 0..<10).thumb(height: 10) == nil)
        #expect(Scrollbar(count: 100, visible: 3..<4).thumb(height: 1) == 0..<1)
    }
}
