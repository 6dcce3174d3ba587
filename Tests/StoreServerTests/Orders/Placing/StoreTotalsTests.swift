import ShopModel
import TestSupport
import Testing

@testable import StoreServer

/// Prices and totals are the store's, whatever a client says.
@Suite struct StoreTotalsTests {
    @Test func `Ten thousand random carts cost what the catalogue says`() throws {
        var random = SeededGenerator(seed: 20_261_124)
        let settings = StoreSettings.standard(currency: .usd, isTestMode: true)
        for number in 0..<10_000 {
            let offers = (0..<Int.random(in: 1...8, using: &random)).map { _ in
                Self.offer(&random)
            }
            let wanted = offers.map { offer in
                WantedLine(
                    watchID: offer.watchID, quantity: Int.random(in: 1...10, using: &random),
                    shownPrice: Money(
                        minorUnits: Int64.random(in: 0...2_000_000, using: &random),
                        currency: .usd))
            }
            let method = settings.shippingMethods.randomElement(using: &random)
            let pricing = OrderPricing(
                settings: settings, offers: offers.shuffled(using: &random),
                method: try #require(method))
            let quote = try pricing.quote(wanted)
            let goods = zip(offers, wanted).reduce(Int64(0)) {
                $0 + $1.0.unitPrice.minorUnits * Int64($1.1.quantity)
            }
            let shipping = try #require(method).price.minorUnits
            #expect(quote.total.minorUnits == goods + shipping, "cart \(number)")
            let dearer = zip(offers, wanted).filter { offer, line in
                offer.unitPrice.minorUnits > line.shownPrice?.minorUnits ?? .max
                    || line.quantity > offer.available
            }
            #expect(
                Set(pricing.changes(to: wanted).map(\.watchID)) == Set(dearer.map(\.0.watchID)),
                "cart \(number)")
        }
    }

    /// Not as before: the total came from the client's unit price.
    @Test func `Not as before: a price that the client makes up buys nothing`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            var request = shop.request(for: watch)
            request.items[0].unitPrice = DecimalText(Money(minorUnits: 1, currency: .usd))
            #expect(try await shop.place(request, by: ada).outcome == "order_changed")
            request = shop.request(for: watch)
            request.items[0].unitPrice = DecimalText(
                Money(minorUnits: watch.price.minorUnits * 2, currency: .usd))
            let order: Order = try await shop.place(request, by: ada).decode()
            #expect(order.lines[0].unitPrice == watch.price)
        }
    }

    /// Not as before: any order could be read without a token.
    @Test func `Not as before: an order is read by its owner alone`() async throws {
        try await TestShop.run { shop in
            let order = try await shop.order(shop.watch(), by: shop.register())
            for route in [Route.order, .orderEvents, .receipt, .paymentState] {
                let answer = try await shop.send(route, order.id.description)
                #expect(answer.outcome == "not_authenticated")
            }
        }
    }

    @Test(arguments: [
        #""status":"processing""#, #""payment_status":"succeeded""#, #""customer_id":1"#,
        #""tax_amount":"0.00""#, #""shipping_amount":"0.00""#, #""order_id":1"#,
        #""pay_by":"2099-01-01T00:00:00Z""#, #""is_admin":true"#, #""role":"admin""#,
    ])
    func `A field that is the store's to say is refused`(field: String) async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            let body = """
                {"items":[{"watch_id":"\(watch.id)","quantity":1}],"shipping_address":"Quai 1",\(field)}
                """
            let answer = try await shop.send(.placeOrder, token: ada.token, body: body)
            #expect(answer.outcome == "validation_failed")
            let orders: [Order] = try await shop.send(.myOrders, token: ada.token).decode()
            #expect(orders.isEmpty)
        }
    }

    private static func offer(_ random: inout SeededGenerator) -> Offer {
        Offer(
            watchID: WatchID(.version7(at: .now, using: &random)), name: "Watch", modelCode: "T1",
            unitPrice: Money(
                minorUnits: Int64.random(in: 1...1_000_000, using: &random), currency: .usd),
            available: Int.random(in: 0...12, using: &random))
    }
}
