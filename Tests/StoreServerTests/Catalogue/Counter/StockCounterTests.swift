import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

/// The stock at the counter, over the routes.
@Suite struct StockCounterTests {
    private func put(
        _ shop: TestShop, _ watch: Watch, _ request: StockRequest, _ staff: SessionAnswer,
        key: String? = nil
    ) async throws -> Answer {
        var headers: HTTPFields = [:]
        headers[.idempotencyKey] = key
        return try await shop.send(
            .setStock, watch.id.description, token: staff.token, encoding: request,
            headers: headers)
    }

    private func adjust(
        _ shop: TestShop, _ watch: Watch, by delta: Int, expected: Int? = nil,
        _ staff: SessionAnswer, key: String? = nil
    ) async throws -> Answer {
        var headers: HTTPFields = [:]
        headers[.idempotencyKey] = key
        return try await shop.send(
            .adjustStock, watch.id.description, token: staff.token,
            encoding: StockAdjustmentRequest(
                delta: delta, reason: "counted", expectedOnHand: expected), headers: headers)
    }

    @Test func `What is on hand is set with a row of the difference`() async throws {
        try await TestShop.run { shop in
            let staff = try await shop.worker(.staff)
            let watch = try await shop.watch()
            let answer = try await put(shop, watch, StockRequest(stockQuantity: 5), staff)
            let after: AdminWatch = try answer.decode()
            #expect(after.onHand == 5 && after.reserved == 0 && after.watch.stockQuantity == 5)
            #expect(after.watch.version == watch.version)
            _ = try await put(shop, watch, StockRequest(stockQuantity: 5), staff)
            let page: StockMovementPage = try await shop.get(
                Route.stockMovements.path(query: [("watch_id", watch.id.description)]), by: staff)
            #expect(page.movements.map(\.quantityChange) == [5 - watch.stockQuantity, 42])
            #expect(page.movements.map(\.reason) == [.adjustment, .seed])
            #expect(page.movements.first?.actor == "staff:\(staff.customer.id)")
            let audit = try await shop.audit()
            #expect(audit.map(\.action) == ["stock.set"])
            #expect(audit.first?.details == #"{"on_hand.after":"5","on_hand.before":"42"}"#)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Another number than the expected one is refused with both`() async throws {
        try await TestShop.run { shop in
            let staff = try await shop.worker(.staff)
            let watch = try await shop.watch()
            for answer in [
                try await put(
                    shop, watch, StockRequest(stockQuantity: 1, expectedOnHand: 41), staff),
                try await adjust(shop, watch, by: -1, expected: 41, staff),
            ] {
                #expect(answer.outcome == "stock_changed")
                #expect(
                    answer.problem?.conflict
                        == ValueConflict(expected: 41, actual: 42, reserved: 0))
            }
            #expect(try await shop.watch() == watch)
            #expect(try await adjust(shop, watch, by: -2, expected: 42, staff).status == 200)
            #expect(try await shop.watch().stockQuantity == 40)
            #expect(try await adjust(shop, watch, by: 0, staff).outcome == "validation_failed")
        }
    }

    @Test func `What orders have reserved is not taken away`() async throws {
        try await TestShop.run { shop in
            let staff = try await shop.worker(.staff)
            let watch = try await shop.watch()
            _ = try await shop.order(watch, quantity: 3, by: shop.register())
            for answer in [
                try await put(shop, watch, StockRequest(stockQuantity: 2), staff),
                try await adjust(shop, watch, by: -40, staff),
            ] {
                #expect(answer.outcome == "stock_reserved")
                #expect(answer.problem?.conflict?.reserved == 3)
            }
            #expect(try await adjust(shop, watch, by: -39, staff).status == 200)
            #expect(try await shop.watch().stockQuantity == 0)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `A request with a key has its effect once`() async throws {
        try await TestShop.run { shop in
            let staff = try await shop.worker(.staff)
            let watch = try await shop.watch()
            let first = try await adjust(shop, watch, by: 5, staff, key: "k1")
            let second = try await adjust(shop, watch, by: 5, staff, key: "k1")
            #expect(first.body == second.body && first.status == 200)
            #expect(second.headers[.idempotentReplayed] == "true")
            #expect(try await shop.watch().stockQuantity == watch.stockQuantity + 5)
            let other = try await adjust(shop, watch, by: 6, staff, key: "k1")
            #expect(other.outcome == "idempotency_key_reused")
            #expect(try await adjust(shop, watch, by: 1, staff, key: "").status == 400)
        }
    }

    @Test func `The ledger is filtered, paged and given as a table`() async throws {
        try await TestShop.run { shop in
            let staff = try await shop.worker(.staff)
            let watch = try await shop.watch()
            _ = try await adjust(shop, watch, by: 1, staff)
            shop.clock.advance(bySeconds: 60)
            _ = try await adjust(shop, watch, by: 2, staff)
            let path = Route.stockMovements.path()
            let all: StockMovementPage = try await shop.get(path, by: staff)
            #expect(all.total == 29 && all.pages == 1)
            let adjustments: StockMovementPage = try await shop.get(
                "\(path)?reason=adjustment&limit=1&page=2", by: staff)
            #expect(adjustments.total == 2 && adjustments.movements.map(\.quantityChange) == [1])
            let late: StockMovementPage = try await shop.get(
                Route.stockMovements.path(query: [("from", shop.clock.now().text)]), by: staff)
            #expect(late.movements.map(\.quantityChange) == [2])
            let table = try await shop.send(
                .get, "\(path)?reason=adjustment", by: staff, headers: [.accept: "text/csv"])
            let lines = String(decoding: table.body, as: UTF8.self).split(separator: "\r\n")
            #expect(lines.count == 3)
            #expect(lines[1].contains(",2,adjustment,,staff:\(staff.customer.id),counted"))
            for query in ["reason=theft", "watch_id=1", "from=today", "page=0"] {
                let answer = try await shop.send(.get, "\(path)?\(query)", by: staff)
                #expect(answer.outcome == "validation_failed", "\(query)")
            }
        }
    }
}
