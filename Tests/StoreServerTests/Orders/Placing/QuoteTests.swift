import ShopModel
import Testing

@testable import StoreServer

@Suite struct QuoteTests {
    private func quote(
        _ items: [OrderItemRequest], method: String? = nil, at shop: TestShop
    ) async throws -> Answer {
        try await shop.send(
            .quote, encoding: QuoteRequest(items: items, shippingMethod: method))
    }

    @Test func `A quote is the sum of lines and shipping, and says how much of it is tax`()
        async throws
    {
        try await TestShop.run { shop in
            let first = try await shop.watch(0)
            let second = try await shop.watch(1)
            try await shop.setPrice(of: first, to: 39_500)
            try await shop.setPrice(of: second, to: 100_000)
            let quote: Quote = try await quote(
                [
                    OrderItemRequest(watchID: first.id, quantity: 2, unitPrice: nil),
                    OrderItemRequest(watchID: second.id, quantity: 1, unitPrice: DecimalText("1")),
                ], method: "express", at: shop
            ).decode()
            #expect(quote.lines.map(\.subtotal.minorUnits) == [79_000, 100_000])
            let settings = shop.store.settings
            let express = try settings.shippingMethod("express")
            #expect(quote.shipping == express.price)
            #expect(quote.total.minorUnits == 179_000 + express.price.minorUnits)
            #expect(
                quote.tax
                    == (try quote.total.includedTax(basisPoints: settings.taxBasisPoints)))
            #expect(quote.available == [first.stockQuantity, second.stockQuantity])
        }
    }

    @Test func `A quote changes nothing and asks for no stock`() async throws {
        try await TestShop.run { shop in
            let watch = try await shop.watch()
            try await shop.setStock(of: watch, to: 0)
            let item = OrderItemRequest(watchID: watch.id, quantity: 1, unitPrice: nil)
            let quote: Quote = try await quote([item], at: shop).decode()
            #expect(quote.available == [0])
            #expect(!quote.isAvailable)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `A watch that is not sold and a method that is not offered are named`() async throws
    {
        try await TestShop.run { shop in
            let unknown = try #require(WatchID(text: "00000000-0000-7000-8000-000000000000"))
            let known = try await shop.watch().id
            let answer = try await quote(
                [known, unknown].map {
                    OrderItemRequest(watchID: $0, quantity: 1, unitPrice: nil)
                }, at: shop)
            #expect(answer.problem?.errors?.map(\.pointer) == ["#/items/1/watch_id"])
            let item = OrderItemRequest(watchID: known, quantity: 1, unitPrice: nil)
            let pigeon = try await quote([item], method: "pigeon", at: shop)
            #expect(pigeon.problem?.errors?.map(\.pointer) == ["#/shipping_method"])
        }
    }

    @Test func `More of one watch than an order may have is refused, over all its lines`()
        async throws
    {
        try await TestShop.run { shop in
            let watch = try await shop.watch().id
            let items = [6, 5].map {
                OrderItemRequest(watchID: watch, quantity: $0, unitPrice: nil)
            }
            let answer = try await quote(items, at: shop)
            #expect(answer.problem?.errors?.map(\.pointer) == ["#/items/1/quantity"])
        }
    }
}
