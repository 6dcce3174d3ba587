import FoundationEssentials
import ShopModel
import Testing

@Suite struct CartTests {
    private let first = WatchID(UUID())
    private let second = WatchID(UUID())

    private func line(_ id: WatchID, quantity: Int, price: Int64 = 65_000) -> CartLine {
        CartLine(
            watchID: id, quantity: quantity, name: "PRX", modelCode: "T137",
            unitPrice: Money(minorUnits: price, currency: .usd))
    }

    @Test func addingTheSameWatchAgainMakesOneLineAtTheNewerPrice() throws {
        var cart = Cart(lines: [line(first, quantity: 1, price: 60_000)])
        cart.add(line(first, quantity: 2, price: 65_000))
        #expect(cart.lines == [line(first, quantity: 3, price: 65_000)])
        #expect(try cart.subtotal(currency: .usd).decimalText == "1950.00")
    }

    @Test func settingAQuantityToNoneTakesTheLineAway() {
        var cart = Cart(lines: [line(first, quantity: 1), line(second, quantity: 1)])
        cart.setQuantity(0, of: first)
        #expect(cart.lines.map(\.watchID) == [second])
        cart.setQuantity(-3, of: second)
        #expect(cart.isEmpty)
    }

    @Test func piecesAreCountedOverLines() {
        let cart = Cart(lines: [line(first, quantity: 2), line(second, quantity: 3)])
        #expect(cart.pieceCount == 5)
        #expect(cart.quantity(of: second) == 3)
    }

    @Test func subtotalThatOverflowsThrows() {
        let cart = Cart(lines: [line(first, quantity: 2, price: .max)])
        #expect(throws: MoneyError.outOfRange) { try cart.subtotal(currency: .usd) }
    }
}
