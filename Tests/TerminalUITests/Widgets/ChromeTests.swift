import TerminalTestSupport
import TerminalUI
import Testing

/// The bars, marks and small pieces around the panes.
struct ChromeTests {
    private let tabs = TabStrip(
        [
            .init(key: "1", label: "Shop"), .init(key: "2", label: "Cart", badge: "2"),
            .init(key: "3", label: "Orders"),
            .init(key: "4", label: "Assistant", shortLabel: "Ask"),
            .init(key: "5", label: "Account", shortLabel: "Me"),
        ], selected: 1)
    private let hints = HintBar(
        [
            .init("Enter", "details", priority: 9), .init("a", "add", priority: 8),
            .init("/", "search", priority: 5), .init("f", "filter", priority: 4),
            .init("?", "help", priority: 7),
        ], note: "prices of 09:41")
    private let steps = ["Cart", "Address", "Review", "Pay", "Done"] as [SafeText]

    private func draw(
        width: Int, height: Int = 1, symbols: SymbolSet = .unicode,
        _ body: (inout Surface, Rect) -> Void
    ) -> Surface {
        var surface = Surface(size: Size(width: width, height: height), symbols: symbols)
        body(&surface, surface.bounds)
        return surface
    }

    @Test(arguments: [80, 46, 36, 20, 9])
    func `tabs yield gaps, then names, then all but the open one`(width: Int) throws {
        let surface = draw(width: width) { tabs.draw(on: &$0, in: $1) }
        try expectSnapshot(of: surface, named: "\(width)")
    }

    @Test(arguments: [80, 50, 30, 16, 5])
    func `hints yield by priority, the note before the first of them`(width: Int) throws {
        let surface = draw(width: width) { hints.draw(on: &$0, in: $1) }
        try expectSnapshot(of: surface, named: "\(width)")
    }

    @Test(arguments: [60, 44, 30, 8])
    func `a breadcrumb says what is done, now and to come`(width: Int) throws {
        let surface = draw(width: width) { Breadcrumb(steps, current: 3).draw(on: &$0, in: $1) }
        try expectSnapshot(of: surface, named: "\(width)")
    }

    @Test func `a breadcrumb tells its steps apart in ASCII and when all are done`() {
        let now = draw(width: 60, symbols: .ascii) {
            Breadcrumb(steps, current: 3).draw(on: &$0, in: $1)
        }
        #expect(now.textRows[0].hasPrefix("+ Cart -- + Address -- + Review -- * Pay -- o Done"))
        let done = draw(width: 20) { Breadcrumb(steps, current: 5).draw(on: &$0, in: $1) }
        #expect(done.textRows[0].hasPrefix("✓ Done  5/5"))
    }

    @Test func `facts stand in two columns and long ones wrap`() throws {
        let rows = KeyValueRows([
            .init("Movement", "automatic, Powermatic 80.111"), .init("Water", "100 m"),
            .init("Stock", "sold out", style: .danger),
        ])
        var used = 0
        let surface = draw(width: 30, height: 6) { used = rows.draw(on: &$0, in: $1) }
        #expect(used == 4)
        try expectSnapshot(of: surface)
    }

    @Test func `a toast lies at the top right and says its kind with a mark`() throws {
        var used = 0
        let surface = draw(width: 40, height: 5) { surface, area in
            used = Toast("Added to your cart", role: .good).draw(on: &surface, in: area)
            used += Toast(
                "The store does not answer; R tries again, your cart is safe", role: .danger
            )
            .draw(on: &surface, in: area.inset(top: used))
        }
        #expect(used == 3)
        try expectSnapshot(of: surface)
    }

    @Test func `rows, buttons and a scroll bar show selection and focus`() throws {
        for (name, symbols) in [("unicode", SymbolSet.unicode), ("ascii", .ascii)] {
            let surface = draw(width: 40, height: 4, symbols: symbols) { surface, area in
                for y in 0..<3 {
                    let row = area.row(y).inset(right: 2)
                    surface.prepareRow(row, isSelected: y == 1)
                    surface.write("PRX \(y)", at: row.origin.moved(x: 2))
                    surface.write("$650.00", endingAt: row.maxX, row: y, style: .accent)
                }
                Scrollbar(count: 9, visible: 3..<6).draw(
                    on: &surface, in: Rect(x: 39, y: 0, width: 1, height: 3))
                Button("Add to cart", key: "a", isPrimary: true)
                    .draw(on: &surface, at: Position(x: 0, y: 3))
                Button("No", isFocused: true).draw(on: &surface, at: Position(x: 22, y: 3))
                Button("Yes").draw(on: &surface, at: Position(x: 28, y: 3))
            }
            try expectSnapshot(of: surface, named: name)
        }
    }

    @Test func `lines end where the area ends`() {
        var count = 0
        let surface = draw(width: 8, height: 2) {
            count = $0.write(lines: ["one", "two", "three"], in: $1)
        }
        #expect(count == 2 && surface.textRows == ["one     ", "two     "])
    }
}
