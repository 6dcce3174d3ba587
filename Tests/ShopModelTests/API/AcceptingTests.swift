import FoundationEssentials
import ShopModel
import Testing

@Suite struct AcceptingTests {
    private let watch = WatchID(UUID())
    private let other = WatchID(UUID())
    private let newID = ClientOrderID(UUID())

    private var request: PlaceOrderRequest {
        var request = PlaceOrderRequest(
            items: [
                OrderItemRequest(watchID: watch, quantity: 2, unitPrice: DecimalText("395.00")),
                OrderItemRequest(watchID: other, quantity: 1, unitPrice: DecimalText("10.00")),
            ],
            destination: .text("Bern"), clientOrderID: ClientOrderID(UUID()), expectedTotal: nil,
            shippingMethod: "tracked")
        request.expectedTotal = DecimalText("815.00")
        return request
    }

    private func change(_ actual: String?, available: Int) -> LineChange {
        LineChange(
            watchID: watch, expected: DecimalText("395.00"), actual: actual.map { DecimalText($0) },
            available: available)
    }

    @Test func `a dearer order is another order at the new price that takes the old one's place`() {
        let total = TotalChange(expected: DecimalText("815.00"), actual: DecimalText("835.00"))
        let old = request
        let new = old.accepting([change("405.00", available: 5)], total: total, as: newID)
        #expect(new?.clientOrderID == newID)
        #expect(new?.replaces == old.clientOrderID)
        #expect(new?.items.map(\.unitPrice?.text) == ["405.00", "10.00"])
        #expect(new?.expectedTotal?.text == "835.00")
    }

    @Test func `what is not there is left out, and no total is claimed for the rest`() {
        let short = request.accepting([change("395.00", available: 1)], total: nil, as: newID)
        #expect(short?.items.map(\.quantity) == [1, 1])
        #expect(short?.expectedTotal == nil)
        let gone = request.accepting([change(nil, available: 0)], total: nil, as: newID)
        #expect(gone?.items.map(\.watchID) == [other])
    }

    @Test func `nothing is ordered where nothing is left`() {
        var one = request
        one.items.removeLast()
        #expect(one.accepting([change(nil, available: 0)], total: nil, as: newID) == nil)
    }
}
