import FoundationEssentials
import ShopModel
import Testing

@Suite struct IdentifierTests {
    @Test func version7CarriesItsTimeAndItsVersion() {
        var generator = SystemRandomNumberGenerator()
        let time = Timestamp(milliseconds: 0x0190_1234_5678)
        let text = UUID.version7(at: time, using: &generator).uuidString.lowercased()
        #expect(text.hasPrefix("01901234-5678-7"))
        #expect("89ab".contains(text[text.index(text.startIndex, offsetBy: 19)]))
    }

    @Test func laterIdsSortAfterEarlierOnes() {
        var generator = SystemRandomNumberGenerator()
        let ids = (0..<100).map { second in
            UUID.version7(at: Timestamp(milliseconds: second * 1000), using: &generator)
                .uuidString
        }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == 100)
    }

    @Test(arguments: ["", "0", "-1", "1.0", "0x1", "9223372036854775808", "one", "+1", "01"])
    func orderIdIsAWholeNumberOfOneOrMore(text: String) {
        #expect(OrderID(text: text) == nil)
    }

    @Test func routeEncodesWhatStandsInItsPath() {
        #expect(Route.watch.path("a/../b c") == "/api/v1/watches/a%2F..%2Fb%20c")
        #expect(Route.confirmPayment.path("42") == "/api/v1/orders/42/payment/confirm")
    }

    @Test(arguments: [
        "2026-11-24", "2026-11-24T25:00:00Z", "yesterday", "", "2026-11-24T09:41:00",
    ])
    func otherTextIsNoTimestamp(text: String) {
        #expect(Timestamp(text: text) == nil)
    }
}
