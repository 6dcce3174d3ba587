import ShopModel
import Testing

@testable import StoreServer

@Suite struct CancelTests {
    @Test func `Cancelling twice is cancelling once`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            let order = try await shop.order(watch, quantity: 3, by: ada)
            let first: Order = try await shop.send(
                .cancelOrder, order.id.description, token: ada.token
            ).decode()
            let second: Order = try await shop.send(
                .cancelOrder, order.id.description, token: ada.token
            ).decode()
            #expect(first.status == .cancelled)
            #expect(first == second)
            #expect(try await shop.watch().stockQuantity == watch.stockQuantity)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Twenty cancels at once release the stock once`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            let order = try await shop.order(watch, quantity: 2, by: ada)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        try await shop.send(
                            .cancelOrder, order.id.description, token: ada.token
                        ).status
                    }
                }
                for try await status in group { #expect(status == 200) }
            }
            #expect(try await shop.watch().stockQuantity == watch.stockQuantity)
            try await shop.expectBalancedBooks()
        }
    }

    @Test(arguments: ["shipped", "delivered", "expired", "lost", "returned"])
    func `An order that is shipped or over cannot be cancelled by its shopper`(
        status: String
    ) async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let order = try await shop.order(shop.watch(), by: ada)
            try await shop.database.execute("UPDATE orders SET status = $1", [status])
            let answer = try await shop.send(
                .cancelOrder, order.id.description, token: ada.token)
            #expect(answer.status == 409)
            let problem = try #require(answer.problem)
            #expect(problem.kind == .illegalTransition)
            let from = try #require(OrderStatus(rawValue: status))
            #expect(problem.allowed == from.allowedSteps.map(\.rawValue).filter { $0 != "cancel" })
        }
    }
}
