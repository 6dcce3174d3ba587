import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

/// What staff read of orders besides the list.
@Suite struct StaffOrderDeskTests {
    @Test func `The orders are a table in which nothing is a formula`() async throws {
        try await TestShop.run { shop in
            let staff = try await shop.staff(.staff)
            let order: Order = try await shop.placeAsGuest(shop.guestRequest()).decode()
            _ = try await shop.order(shop.watch(), by: shop.register())
            try await shop.database.execute(
                "UPDATE orders SET guest_name = $2, carrier = $3 WHERE order_id = $1",
                [order.id, "=HYPERLINK(\"http://x\")", "+41, \"Post\""])
            let answer = try await shop.send(
                .get, Route.staffOrders.path() + "?text=guest", by: staff,
                headers: [.accept: "text/csv"])
            #expect(answer.status == 200)
            #expect(answer.headers[.contentType]?.hasPrefix("text/csv") == true)
            let lines = String(decoding: answer.body, as: UTF8.self).split(separator: "\r\n")
            #expect(lines.count == 2)
            #expect(lines[0].hasPrefix("order_id,order_date,status,payment_status,"))
            #expect(lines[1].hasPrefix("\(order.id),"))
            #expect(lines[1].contains(#","'=HYPERLINK(""http://x"")","#))
            #expect(lines[1].contains(#","'+41, ""Post""","#))
        }
    }

    @Test func `The details of an order name its payment attempts, and nothing to pay with`()
        async throws
    {
        try await TestShop.run { shop in
            let (ada, staff) = (try await shop.register(), try await shop.staff(.staff))
            let order = try await shop.order(shop.watch(), by: ada)
            try await shop.pay(order)
            try await shop.database.execute(
                "UPDATE payment_attempts SET page_url = 'https://pay.example/secret'")
            let answer = try await shop.send(
                .staffOrder, order.id.description, token: staff.token)
            let attempts = try answer.decode(StaffOrderDetails.self).attempts
            #expect(attempts.map(\.status) == [.succeeded])
            #expect(attempts.first?.kind == .intent)
            #expect(attempts.first?.amount == order.total)
            #expect(attempts.first?.intentID == "pi_\(order.id)")
            #expect(!String(decoding: answer.body, as: UTF8.self).contains("pay.example"))
        }
    }
}
