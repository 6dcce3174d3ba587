import TerminalTestSupport
import TerminalUI
import Testing

struct DialogTests {
    private func dialog() -> Dialog<Bool> {
        Dialog(
            confirm: "Pay $1,055.00 with Visa 4242?",
            lines: ["Order 1042, 2 watches", "The amount is charged at once."])
    }

    @Test func `the answer is no unless one moves to yes`() {
        var dialog = dialog()
        #expect(dialog.handle(.enter) == .chosen(false))
        #expect(dialog.handle(.right) == nil && dialog.handle(.right) == nil)
        #expect(dialog.handle(.enter) == .chosen(true))
        #expect(dialog.handle(.backTab) == nil)
        #expect(dialog.handle(.enter) == .chosen(false))
    }

    @Test func `letters answer at once, Escape leaves, and all else is taken`() {
        var dialog = dialog()
        #expect(dialog.handle(.character("y")) == .chosen(true))
        #expect(dialog.handle(.character("n")) == .chosen(false))
        #expect(dialog.handle(.escape) == .cancelled)
        #expect(dialog.handle(.character("q")) == nil && dialog.handle(.paste("y\r")) == nil)
    }

    @Test(arguments: [(80, 24), (40, 12), (20, 5), (1, 1)])
    func `a dialog lies over the page at every size`(width: Int, height: Int) throws {
        var surface = Surface(size: Size(width: width, height: height))
        for y in surface.bounds.rows {
            surface.write("....................", at: Position(x: 0, y: y))
        }
        dialog().draw(on: &surface, in: surface.bounds)
        try expectSnapshot(of: surface, named: "\(width)x\(height)")
    }
}
