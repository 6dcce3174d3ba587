import TerminalUI
import Testing

struct RectTests {
    private let rect = Rect(x: 2, y: 1, width: 10, height: 5)

    @Test func `splitting cuts off a part and a gap`() {
        let (left, right) = rect.split(leftWidth: 4, gap: 1)
        #expect(left == Rect(x: 2, y: 1, width: 4, height: 5))
        #expect(right == Rect(x: 7, y: 1, width: 5, height: 5))
        let (rest, side) = rect.split(rightWidth: 3, gap: 2)
        #expect(rest == Rect(x: 2, y: 1, width: 5, height: 5))
        #expect(side == Rect(x: 9, y: 1, width: 3, height: 5))
        let (top, below) = rect.split(topHeight: 2)
        #expect(top == Rect(x: 2, y: 1, width: 10, height: 2))
        #expect(below == Rect(x: 2, y: 3, width: 10, height: 3))
        let (above, bottom) = rect.split(bottomHeight: 1, gap: 1)
        #expect(above == Rect(x: 2, y: 1, width: 10, height: 3))
        #expect(bottom == Rect(x: 2, y: 5, width: 10, height: 1))
    }

    @Test(arguments: [-3, 0, 10, 11, 1_000])
    func `a split never leaves the rectangle`(width: Int) {
        let (left, right) = rect.split(leftWidth: width, gap: 2)
        #expect(left.intersection(rect).size == left.size)
        #expect(right.width >= 0 && left.width + right.width <= rect.width)
        #expect(right.maxX == rect.maxX)
    }

    @Test func `an inset that is too large leaves nothing`() {
        #expect(rect.inset(x: 2, y: 1) == Rect(x: 4, y: 2, width: 6, height: 3))
        #expect(rect.inset(x: 6, y: 0).isEmpty)
    }

    @Test func `rectangles that do not meet have nothing in common`() {
        #expect(rect.intersection(Rect(x: 20, y: 0, width: 4, height: 4)).isEmpty)
        #expect(
            rect.intersection(Rect(x: 0, y: 0, width: 5, height: 3))
                == Rect(x: 2, y: 1, width: 3, height: 2))
        #expect(rect.contains(Position(x: 11, y: 5)))
        #expect(!rect.contains(Position(x: 12, y: 5)))
    }

    @Test func `a size that does not fit in the middle is made smaller`() {
        #expect(rect.centered(Size(width: 4, height: 1)) == Rect(x: 5, y: 3, width: 4, height: 1))
        #expect(rect.centered(Size(width: 40, height: 40)) == rect)
    }

    @Test func `a row outside the rectangle is empty`() {
        #expect(rect.row(4) == Rect(x: 2, y: 5, width: 10, height: 1))
        #expect(rect.row(5).isEmpty && rect.row(-1).isEmpty)
    }
}
