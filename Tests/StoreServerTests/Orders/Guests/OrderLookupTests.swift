import ShopModel
import Testing

@testable import StoreServer

/// How a guest who has lost their token comes to their order again.
@Suite struct OrderLookupTests {
    @Test func `A mailed code opens the order, once`() async throws {
        try await TestShop.run { shop in
            let order: Order = try await shop.placeAsGuest(shop.guestRequest()).decode()
            #expect(try await shop.lookUp(order.id, "Guest@Example.com ").status == 202)
            let code = try #require(try await shop.mailedCodes(of: order).first)
            let answer = try await shop.open(order.id, code.lowercased())
            let token = try answer.decode(OrderTokenAnswer.self)
            #expect(token.orderID == order.id)
            let read: Order = try await shop.send(
                .order, order.id.description, token: token.accessToken
            ).decode()
            #expect(read == order)
            #expect(try await shop.open(order.id, code).outcome == "credentials_refused")
        }
    }

    @Test func `Nobody learns whether there is an order of that number and address`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register("ada@example.com")
            let hers = try await shop.order(shop.watch(), by: ada)
            let order: Order = try await shop.placeAsGuest(shop.guestRequest()).decode()
            let attempts = [
                (order.id, "guest@example.com"), (order.id, "eve@example.com"),
                (hers.id, "ada@example.com"), (OrderID(999), "guest@example.com"),
            ]
            var answers: Set<[UInt8]> = []
            for (id, email) in attempts {
                let answer = try await shop.lookUp(id, email)
                #expect(answer.status == 202)
                answers.insert(answer.body)
            }
            #expect(answers.count == 1)
            #expect(try await shop.mailedCodes(of: order).count == 1)
            #expect(try await shop.mailedCodes(of: hers).isEmpty)
        }
    }

    @Test func `An order can be looked up ten times an hour, whoever asks`() async throws {
        try await TestShop.run { shop in
            for number in [OrderID(1), OrderID(999)] {
                for _ in 0..<10 {
                    #expect(try await shop.lookUp(number, "eve@example.com").status == 202)
                }
                let refused = try await shop.lookUp(number, "guest@example.com")
                #expect(refused.outcome == "rate_limited")
            }
        }
    }

    @Test func `Five wrong codes end the right one, and three codes are mailed at most`()
        async throws
    {
        try await TestShop.run { shop in
            let order: Order = try await shop.placeAsGuest(shop.guestRequest()).decode()
            for _ in 0..<5 { _ = try await shop.lookUp(order.id, "guest@example.com") }
            let codes = try await shop.mailedCodes(of: order)
            #expect(codes.count == 3)
            for _ in 0..<5 {
                #expect(
                    try await shop.open(order.id, "AAAAAAAA").outcome == "credentials_refused")
            }
            for code in codes {
                #expect(try await shop.open(order.id, code).outcome == "credentials_refused")
            }
        }
    }

    @Test func `A code ends after thirty minutes`() async throws {
        try await TestShop.run { shop in
            let order: Order = try await shop.placeAsGuest(shop.guestRequest()).decode()
            _ = try await shop.lookUp(order.id, "guest@example.com")
            let code = try #require(try await shop.mailedCodes(of: order).first)
            shop.clock.advance(bySeconds: 30 * 60)
            #expect(try await shop.open(order.id, code).outcome == "credentials_refused")
        }
    }
}

extension TestShop {
    fileprivate func lookUp(_ order: OrderID, _ email: String) async throws -> Answer {
        try await send(
            .lookUpOrder,
            encoding: OrderLookupRequest(
                orderID: order, email: email.filter { $0 != " " }))
    }

    fileprivate func open(_ order: OrderID, _ code: String) async throws -> Answer {
        try await send(.openOrder, encoding: OrderCodeRequest(orderID: order, code: code))
    }

    /// The codes that the mails of an order would say.
    fileprivate func mailedCodes(of order: Order) async throws -> [String] {
        let rows = try await database.query(
            "SELECT request_id FROM order_access_codes WHERE order_id = $1", [order.id])
        var codes: [String] = []
        for row in rows {
            let content = try await orders.guests.content(ofRequest: row.get("request_id"))
            codes.append(try #require(content).code.shown)
        }
        return codes
    }
}
