import CurlTransport
import LocalCache
import ShopClient
import ShopModel
import ShopTestSupport
import Synchronization
import TestSupport
import Testing

@testable import WatchShopTUI

@Suite struct OutboxRunnerTests {
    private var line: CartLine {
        CartLine(
            watchID: Watch.fixture.id, quantity: 1, name: "PRX", modelCode: "T137",
            unitPrice: .fixture)
    }

    private func messages(
        of work: CheckoutWork, at tested: TestedRunner
    ) async throws -> [AppMessage] {
        let store = try await tested.openStore()
        try await store.shop.saveCart(Cart(lines: [line]), .guest)
        return try await tested.messages(of: .checkout(work))
    }

    @Test func `an order that cannot be sent is queued, and sent once when the store answers`()
        async throws
    {
        let sent = Mutex<[PlaceOrderRequest]>([])
        let tested = try TestedRunner { client in
            client.orders.place = { request throws(ShopClientError) in
                let count = sent.withLock { sent in
                    sent.append(request)
                    return sent.count
                }
                if count == 1 { throw .offline(.connectionRefused) }
                return .fixture
            }
        }
        let number = Generation()
        let posted = try await messages(of: .placeOrder(.fixture, number), at: tested)
        #expect(posted.last == .checkout(.queued(number)))
        let store = try await tested.openStore()
        #expect(try await store.shop.cart(.guest).isEmpty)
        #expect(try await store.waitingOrders().map(\.state) == [.queued])
        for _ in 0..<2 { try await tested.runner.sendWaiting(to: store) }
        #expect(sent.withLock { $0 } == [.fixture, .fixture])
        #expect(tested.mailbox.drain().contains(.waitingChanged([])))
    }

    @Test func `an order is on the disk before it is sent`() async throws {
        let found = Mutex<[OutboxState?]>([])
        let home = ScratchFolder()
        let tested = try TestedRunner(home: home.path) { client in
            client.orders.place = { request throws(ShopClientError) in
                do {
                    let folder = try StoreDirectory(root: home.path)
                        .folder(ofStore: HealthAnswer.fixture.storeID)
                    let order = try await ShopCache.live(folder: folder).outbox.order(.fixture)
                    found.withLock { $0.append(order?.state) }
                } catch {
                    Issue.record(error)
                }
                return .fixture
            }
        }
        let number = Generation()
        let posted = try await messages(of: .placeOrder(.fixture, number), at: tested)
        #expect(posted.last == .checkout(.placed(.success(.fixture), number)))
        #expect(found.withLock { $0 } == [.sending])
    }

    @Test func `what the store refuses goes back into the cart`() async throws {
        let problem = Problem(.validationFailed, detail: "no such street")
        let tested = try TestedRunner { client in
            client.orders.place = { _ throws(ShopClientError) in throw .refused(problem) }
        }
        let number = Generation()
        let posted = try await messages(of: .placeOrder(.fixture, number), at: tested)
        #expect(posted.last == .checkout(.placed(.failure(.refused(problem)), number)))
        let store = try await tested.openStore()
        #expect(try await store.shop.cart(.guest) == Cart(lines: [line]))
        #expect(try await store.waitingOrders().isEmpty)
    }

    @Test func `nobody else's login sends an order`() async throws {
        let tested = try TestedRunner { client in
            client.orders.place = { _ throws(ShopClientError) in
                throw .offline(.connectionRefused)
            }
        }
        _ = try await messages(of: .placeOrder(.fixture, Generation()), at: tested)
        let store = try await tested.openStore()
        try await store.shop.saveSession(
            SessionAnswer(
                token: "t", refreshToken: "r", expiresAt: .fixture, customer: .fixture))
        #expect(try await store.waitingOrders().isEmpty)
        try await tested.runner.sendWaiting(to: store)
        #expect(try await store.shop.outbox.order(.fixture)?.attempts == 1)
    }
}
