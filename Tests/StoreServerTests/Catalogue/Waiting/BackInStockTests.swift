import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

/// Who waits for a watch hears of it once, whatever brings it back.
@Suite struct BackInStockTests {
    private func wait(
        _ shop: TestShop, for watch: Watch, _ body: String = #"{"email":"Bob@Example.com"}"#,
        by session: SessionAnswer? = nil
    ) async throws -> Answer {
        try await shop.send(
            .notifyOfStock, watch.id.description, token: session?.token, body: body)
    }

    @Test func `A delivery, an adjustment and a released order wake who waits, once`()
        async throws
    {
        try await TestShop.run { shop in
            let staff = try await shop.worker(.staff)
            let session = try await shop.register()
            let watch = try await shop.watch()
            try await shop.setStock(of: watch, to: 1)
            let order = try await shop.order(watch, by: session)
            for body in [#"{"email":"Bob@Example.com"}"#, #"{"email":"bob@example.com"}"#] {
                #expect(try await wait(shop, for: watch, body).status == 202)
            }
            #expect(try await wait(shop, for: watch, "{}", by: session).status == 202)
            #expect(try await shop.mails("back_in_stock").isEmpty)
            _ = try await shop.send(.cancelOrder, order.id.description, token: session.token)
            #expect(try await shop.mails("back_in_stock").count == 2)
            // Told once: another piece says nothing new.
            _ = try await shop.send(
                .adjustStock, watch.id.description, token: staff.token,
                encoding: StockAdjustmentRequest(delta: -1, reason: "broken"))
            _ = try await shop.send(
                .adjustStock, watch.id.description, token: staff.token,
                encoding: StockAdjustmentRequest(delta: 1, reason: "found"))
            #expect(try await shop.mails("back_in_stock").count == 2)
            // Who asks anew is told anew.
            _ = try await shop.send(
                .adjustStock, watch.id.description, token: staff.token,
                encoding: StockAdjustmentRequest(delta: -1, reason: "broken"))
            #expect(try await wait(shop, for: watch).status == 202)
            _ = try await shop.send(
                .deliveries, token: staff.token,
                encoding: DeliveryRequest(
                    number: "1", lines: [.init(modelCode: watch.modelCode, quantity: 9)]))
            #expect(try await shop.mails("back_in_stock").count == 3)
        }
    }

    @Test func `There is nothing to wait for where it can be bought, or is not sold`()
        async throws
    {
        try await TestShop.run { shop in
            let watch = try await shop.watch()
            #expect(try await wait(shop, for: watch).outcome == "in_stock")
            #expect(try await wait(shop, for: .made(1)).outcome == "not_found")
            try await shop.setStock(of: watch, to: 0)
            let nobody = try await wait(shop, for: watch, "{}")
            #expect(nobody.problem?.errors?.map(\.pointer) == ["#/email"])
            #expect(try await wait(shop, for: watch, #"{"email":"x"}"#).status == 400)
        }
    }

    @Test func `The link at the end of the mail asks, and its button takes one off the list`()
        async throws
    {
        try await TestShop.run { shop in
            let watch = try await shop.watch()
            try await shop.setStock(of: watch, to: 0)
            _ = try await wait(shop, for: watch)
            let row = try await shop.database.query("SELECT * FROM stock_subscriptions")[0]
            let token: String = try row.get("removal_token")
            let id: Int64 = try row.get("subscription_id")
            let found = try await shop.database.read {
                try SubscriptionRepository().find(id, in: $0)
            }
            #expect(found?.email == "Bob@Example.com" && found?.removalToken == token)
            let page = try await shop.send(.stockSubscription, token)
            #expect(page.status == 200)
            #expect(String(decoding: page.body, as: UTF8.self).contains(watch.name))
            #expect(try await shop.send(.removeStockSubscription, token).status == 200)
            #expect(try await shop.send(.removeStockSubscription, token).outcome == "not_found")
            #expect(try await shop.database.query("SELECT * FROM stock_subscriptions").isEmpty)
        }
    }

    @Test func `Staff hear once of each time that a watch runs low`() async throws {
        try await TestShop.run { shop in
            let staff = try await shop.worker(.staff)
            let session = try await shop.register()
            let watch = try await shop.watch()
            let mark = shop.store.settings.lowStock
            try await shop.setStock(of: watch, to: mark + 2)
            _ = try await shop.order(watch, by: session)
            #expect(try await shop.mails("low_stock").isEmpty)
            _ = try await shop.order(watch, by: session)
            #expect(try await shop.mails("low_stock").count == 1)
            _ = try await shop.order(watch, by: session)
            #expect(try await shop.mails("low_stock").count == 1)
            for delta in [5, -5] {
                _ = try await shop.send(
                    .adjustStock, watch.id.description, token: staff.token,
                    encoding: StockAdjustmentRequest(delta: delta, reason: "counted"))
            }
            #expect(try await shop.mails("low_stock").count == 2)
            let low: [AdminWatch] = try await shop.get(
                Route.adminWatches.path(query: [("low_stock", "1")]), by: staff)
            #expect(low.contains { $0.watch.id == watch.id })
            #expect(low.allSatisfy { $0.watch.stockQuantity <= mark } && low.count < 28)
        }
    }

    @Test func `What was told long ago is forgotten`() async throws {
        try await TestShop.run { shop in
            let watch = try await shop.watch()
            try await shop.setStock(of: watch, to: 0)
            _ = try await wait(shop, for: watch)
            let time = shop.clock.now()
            try await shop.database.transaction {
                try BackInStock().wake(watch.id, at: time, in: $0)
            }
            let service = SubscriptionService(shop.store)
            try await service.prune()
            #expect(try await shop.database.query("SELECT * FROM stock_subscriptions").count == 1)
            shop.clock.advance(bySeconds: 91 * 24 * 60 * 60)
            try await service.prune()
            #expect(try await shop.database.query("SELECT * FROM stock_subscriptions").isEmpty)
        }
    }
}
