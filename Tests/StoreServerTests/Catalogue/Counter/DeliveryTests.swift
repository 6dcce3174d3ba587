import ShopModel
import Testing

@testable import StoreServer

@Suite struct DeliveryTests {
    private func deliver(
        _ shop: TestShop, _ request: DeliveryRequest, by staff: SessionAnswer
    ) async throws -> Answer {
        try await shop.send(.deliveries, token: staff.token, encoding: request)
    }

    @Test func `A delivery is booked once, and a repeat tells when and by whom`() async throws {
        try await TestShop.run { shop in
            let staff = try await shop.worker(.staff)
            let (one, two) = (try await shop.watch(0), try await shop.watch(1))
            let request = DeliveryRequest(
                number: "LS-4711",
                lines: [
                    .init(modelCode: one.modelCode, quantity: 3),
                    .init(modelCode: two.modelCode, quantity: 2),
                    .init(modelCode: one.modelCode, quantity: 1),
                ])
            let first = try await deliver(shop, request, by: staff)
            #expect(first.status == 201)
            let booked: Delivery = try first.decode()
            #expect(!booked.isRepeat)
            #expect(Set(booked.lines.map(\.quantity)) == [4, 2])
            let time = shop.clock.now()
            shop.clock.advance(bySeconds: 3_600)
            let admin = try await shop.worker(.admin)
            let again = try await deliver(shop, request, by: admin)
            #expect(again.status == 200)
            let repeated: Delivery = try again.decode()
            #expect(repeated.isRepeat && repeated.lines == booked.lines)
            #expect(repeated.bookedAt == time)
            #expect(repeated.bookedBy == "staff:\(staff.customer.id)")
            #expect(try await shop.watch(0).stockQuantity == one.stockQuantity + 4)
            #expect(try await shop.watch(1).stockQuantity == two.stockQuantity + 2)
            #expect(try await shop.audit().map(\.action) == ["stock.deliver", "stock.deliver"])
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `One wrong line keeps all of them out, and every wrong one is named`()
        async throws
    {
        try await TestShop.run { shop in
            let staff = try await shop.worker(.staff)
            let watch = try await shop.watch()
            let answer = try await deliver(
                shop,
                DeliveryRequest(
                    number: "1",
                    lines: [
                        .init(modelCode: watch.modelCode, quantity: 3),
                        .init(modelCode: "T000", quantity: 1), .init(quantity: 1),
                        .init(modelCode: watch.modelCode, ean: "1", quantity: 1),
                        .init(ean: "4006381333931", quantity: 1),
                    ]), by: staff)
            #expect(
                answer.problem?.errors?.map(\.pointer) == [
                    "#/lines/1/model_code", "#/lines/2", "#/lines/3", "#/lines/4/ean",
                ])
            #expect(try await shop.watch() == watch)
            // The number is not used up.
            let right = DeliveryRequest(
                number: "1", lines: [.init(modelCode: watch.modelCode, quantity: 3)])
            #expect(try await deliver(shop, right, by: staff).status == 201)
        }
    }

    @Test func `A table is booked like a body of JSON`() async throws {
        try await TestShop.run { shop in
            let staff = try await shop.worker(.staff)
            let watch = try await shop.watch()
            let path = Route.deliveries.path(query: [("number", "T-1")])
            let table = "\u{FEFF}model_code;quantity\r\n\(watch.modelCode);2\r\n\r\n"
            #expect(try await shop.send(table: table, to: path, by: staff).status == 201)
            #expect(try await shop.send(table: table, to: path, by: staff).status == 200)
            #expect(try await shop.watch().stockQuantity == watch.stockQuantity + 2)
            let wrong = "model_code,quantity,colour\nT000,x,red\n\(watch.modelCode),-1,red\n"
            let other = Route.deliveries.path(query: [("number", "T-2")])
            let answer = try await shop.send(table: wrong, to: other, by: staff)
            #expect(
                answer.problem?.errors?.map(\.pointer) == [
                    "#/lines/colour", "#/lines/0/quantity", "#/lines/1/quantity",
                ])
            for (table, outcome) in [
                ("", "malformed_body"), ("model_code,quantity\n", "validation_failed"),
                ("model_code,quantity\n\"x\"y,1\n", "malformed_body"),
                ("a,a\n1,2\n", "malformed_body"), ("\0", "malformed_body"),
            ] {
                let answer = try await shop.send(table: table, to: other, by: staff)
                #expect(answer.outcome == outcome, "\(table)")
            }
            let bare = try await shop.send(
                table: table, to: Route.deliveries.path(), by: staff)
            #expect(bare.problem?.errors?.map(\.pointer) == ["?number"])
        }
    }
}
