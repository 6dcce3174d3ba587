import Foundation
import TestSupport
import Testing

/// From `watchshop demo` to a paid order, with the keyboard alone, in a real terminal.
@Suite(.serialized) struct DemoJourneyTests {
    private let folder: ScratchFolder

    init() throws {
        folder = ScratchFolder()
    }

    /// Reads a column of the newest order: a demo has older ones.
    private static func last(_ column: String) -> String {
        "SELECT \(column) FROM orders ORDER BY order_id DESC LIMIT 1"
    }

    private func openDemo(
        size: String = "120x36", showing text: String = "1 to 28 of 28"
    ) async throws -> TmuxTerminal {
        let terminal = try await TmuxTerminal(
            [Programs.shop, "demo"], size: size, environment: ["TMPDIR": folder.path])
        try await terminal.wait(for: text, seconds: 60)
        // The customer is logged in after the shop has opened.
        try await terminal.press("4")
        try await terminal.wait(for: "customer@watchshop.demo")
        try await terminal.press("1")
        try await terminal.wait(for: text)
        return terminal
    }

    @Test func paidOrderIsInTheStoreWithItsStockAndLedger() async throws {
        let terminal = try await openDemo()
        let store = try StoreFile(below: folder.path)
        let watch = "model_code = 'T137.407.11.041.00'"
        let before = try store.number("SELECT on_hand FROM watches WHERE \(watch)")

        try await terminal.wait(for: "T137.407.11.041.00")
        try await terminal.press("a")
        try await terminal.wait(for: "2 Cart 1")
        try await terminal.press("2")
        try await terminal.wait(for: "Total, tax included")
        try await terminal.press("Enter")
        try await fillAddress(on: terminal)
        try await terminal.wait(for: "How should it travel?")
        try await terminal.press("Enter")
        try await terminal.wait(for: "Place order")
        try await terminal.press("Enter")
        try await terminal.wait(for: "kept for you until")
        #expect(try store.number("SELECT reserved FROM watches WHERE \(watch)") == 1)

        try await openTestCards(on: terminal)
        try await terminal.press("Enter")
        try await terminal.wait(for: "with Visa 4242?")
        try await terminal.press("y")
        try await terminal.wait(for: "Thank you")

        #expect(try store.texts(Self.last("status")) == ["processing"])
        #expect(try store.texts(Self.last("payment_status")) == ["succeeded"])
        #expect(try store.number("SELECT on_hand FROM watches WHERE \(watch)") == before - 1)
        #expect(try store.number("SELECT reserved FROM watches WHERE \(watch)") == 0)
        #expect(try store.unbalancedLedgers() == 0)

        try await terminal.press("Enter")
        let order = try await terminal.wait(for: "History")
        #expect(order.contains("Placed"))
        #expect(order.contains("Paid"))
        try await terminal.press("q")
        try await terminal.wait(for: "ended with 0")
        #expect(try await terminal.state("#{alternate_on}") == "0")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func doubleEnterPlacesOneOrderAndPaysOnce() async throws {
        let terminal = try await openDemo()
        let store = try StoreFile(below: folder.path)
        let orders = "SELECT count(*) FROM orders"
        let sales = "SELECT count(*) FROM stock_movements WHERE reason = 'sale'"
        let before = (orders: try store.number(orders), sales: try store.number(sales))
        try await terminal.press("a", "2")
        try await terminal.wait(for: "Total, tax included")
        try await terminal.press("Enter")
        try await fillAddress(on: terminal)
        try await terminal.wait(for: "How should it travel?")
        try await terminal.press("Enter")
        try await terminal.wait(for: "Place order")
        try await terminal.press("Enter", "Enter")
        try await openTestCards(on: terminal)
        try await terminal.press("Enter")
        try await terminal.wait(for: "with Visa 4242?")
        try await terminal.press("y", "y")
        try await terminal.wait(for: "paid for order")
        #expect(try store.number(orders) == before.orders + 1)
        #expect(try store.number(sales) == before.sales + 1)
    }

    @Test func declinedCardChargesNothingAndAnotherOnePays() async throws {
        let terminal = try await openDemo(size: "80x24", showing: "Quantity")
        let store = try StoreFile(below: folder.path)
        try await terminal.press("a", "2")
        try await terminal.wait(for: "Total, tax included")
        try await terminal.press("Enter")
        try await fillAddress(on: terminal)
        try await terminal.wait(for: "How should it travel?")
        try await terminal.press("Enter")
        try await terminal.wait(for: "Place order")
        try await terminal.press("Enter")
        try await openTestCards(on: terminal)
        try await terminal.press("Down", "Down", "Down", "Enter")
        try await terminal.wait(for: "with Visa 0002?")
        try await terminal.press("y")
        try await terminal.wait(for: "declined the card")
        #expect(try store.texts(Self.last("status")) == ["pending"])
        try await terminal.press("Home", "Enter")
        try await terminal.wait(for: "with Visa 4242?")
        try await terminal.press("y")
        try await terminal.wait(for: "paid for order")
        #expect(try store.texts(Self.last("status")) == ["processing"])
        #expect(try store.unbalancedLedgers() == 0)
    }

    @Test func killedShopTakesItsStoreWithIt() async throws {
        let terminal = try await openDemo()
        let shop = try await Command.run("/usr/bin/env", ["pgrep", "-f", "\(Programs.shop) demo"])
        let servers = try await Command.run(
            "/usr/bin/env", ["pgrep", "-f", "watchshop-server serve .*\(folder.path)"])
        let ids = servers.output.split(separator: "\n").compactMap { Int32($0) }
        #expect(!ids.isEmpty)
        let pane = try await terminal.shellProcess()
        for line in shop.output.split(separator: "\n") {
            let parent = try await Command.run(
                "/usr/bin/env", ["ps", "-o", "ppid=", "-p", "\(line)"])
            guard parent.output.trimmingCharacters(in: .whitespacesAndNewlines) == pane,
                let id = Int32(line)
            else { continue }
            kill(id, SIGKILL)
        }
        try await poll(failure: "the store outlived its shop") {
            ids.contains(where: ProcessState.isRunning) ? nil : true
        }
    }

    /// Opens the test cards on the page that waits for the payment.
    private func openTestCards(on terminal: TmuxTerminal) async throws {
        try await terminal.wait(for: "test card")
        try await terminal.press("t")
        try await terminal.wait(for: "Visa 0002")
    }

    /// Types an address into the form, whose name is filled in already.
    private func fillAddress(on terminal: TmuxTerminal) async throws {
        try await terminal.wait(for: "Postal code")
        try await terminal.type("12 Quai du Seujet")
        try await terminal.press("Tab", "Tab")
        try await terminal.type("1201")
        try await terminal.press("Tab")
        try await terminal.type("Genève")
        try await terminal.press("Tab", "Tab")
        try await terminal.type("CH")
        try await terminal.press("Tab", "Tab")
        try await terminal.wait(for: "Genève")
        try await terminal.press("Enter")
    }
}
