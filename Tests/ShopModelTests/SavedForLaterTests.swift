import FoundationEssentials
import ShopModel
import Testing

@Suite struct SavedForLaterTests {
    private func line(_ id: WatchID, quantity: Int = 1) -> CartLine {
        CartLine(
            watchID: id, quantity: quantity, name: "PRX", modelCode: "T137",
            unitPrice: Money(minorUnits: 65_000, currency: .usd))
    }

    @Test func `the newest stands first, and a watch once`() {
        let (first, second) = (WatchID(UUID()), WatchID(UUID()))
        var saved = SavedForLater(lines: [line(first)])
        saved.keep(line(second))
        saved.keep(line(first, quantity: 3))
        #expect(saved.lines == [line(first, quantity: 3), line(second)])
        saved.forget(first)
        #expect(saved.lines == [line(second)])
        #expect(!saved.contains(first))
    }

    @Test func `no pieces are nothing to keep`() {
        #expect(SavedForLater(lines: [line(WatchID(UUID()), quantity: 0)]).isEmpty)
    }

    @Test func `a list keeps the order that it was made in`() {
        let lines = [line(WatchID(UUID())), line(WatchID(UUID())), line(WatchID(UUID()))]
        #expect(SavedForLater(lines: lines).lines == lines)
    }
}
