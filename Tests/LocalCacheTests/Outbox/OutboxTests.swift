import FoundationEssentials
import GRDB
import LocalCache
import ShopModel
import ShopTestSupport
import TestSupport
import Testing

@Suite struct OutboxTests {
    private let folder = ScratchFolder()
    private let anna = Person.customer(CustomerID(7))
    private let start = Timestamp(milliseconds: 1_000_000_000)
    private let cache: ShopCache

    init() throws {
        cache = try ShopCache.live(folder: folder.path)
    }

    private func order(_ number: Int, of person: Person? = nil, placedAt: Timestamp? = nil)
        -> OutboxOrder
    {
        let id = ClientOrderID(UUID.fixture(number))
        var request = PlaceOrderRequest.fixture
        request.clientOrderID = id
        let line = CartLine(
            watchID: Watch.fixture.id, quantity: 1, name: "PRX", modelCode: "T137",
            unitPrice: .fixture)
        return OutboxOrder(
            id: id, person: person ?? anna, request: request, lines: [line],
            placedAt: placedAt ?? start)
    }

    private func lease(_ owner: String, after seconds: Int64 = 0) -> OutboxLease {
        OutboxLease(owner: owner, now: start.advanced(bySeconds: seconds))
    }

    @Test func `placing takes the lines out of the cart, once for one id, and outlives a restart`()
        async throws
    {
        var cart = Cart(lines: order(1).lines)
        cart.setQuantity(3, of: Watch.fixture.id)
        try await cache.saveCart(cart, anna)
        for _ in 0..<2 {
            #expect(try await cache.outbox.place(order(1)).pieceCount == 2)
        }
        let again = try ShopCache.live(folder: folder.path)
        #expect(try await again.cart(anna).pieceCount == 2)
        #expect(try await again.outbox.orders(anna) == [order(1)])
    }

    @Test func `of two senders one gets an order, the other after the lease`() async throws {
        let other = try ShopCache.live(folder: folder.path)
        _ = try await cache.outbox.place(order(1))
        guard case .send(let sent) = try await cache.outbox.claim(anna, lease("a")) else {
            Issue.record("not sent")
            return
        }
        #expect(sent.request == order(1).request)
        let end = start.advanced(bySeconds: 30)
        #expect(try await other.outbox.claim(anna, lease("b", after: 1)) == .wait(until: end))
        guard case .send(let resent) = try await other.outbox.claim(anna, lease("b", after: 31))
        else {
            Issue.record("not sent again")
            return
        }
        #expect(resent.mayBePlaced)
    }

    @Test func `a lease from before the clock was put back is not waited for`() async throws {
        _ = try await cache.outbox.place(order(1))
        _ = try await cache.outbox.claim(anna, lease("a"))
        let claim = try await cache.outbox.claim(anna, lease("b", after: -7_200))
        #expect(claim != .wait(until: start.advanced(bySeconds: 30)))
    }

    @Test func `orders go in their order, and one that was refused holds up none`() async throws {
        _ = try await cache.outbox.place(order(1))
        _ = try await cache.outbox.place(order(2))
        _ = try await cache.outbox.claim(anna, lease("a"))
        let retryAt = start.advanced(bySeconds: 9)
        try await cache.outbox.settle(order(1).id, .unknown(retryAt: retryAt), lease("a"))
        #expect(try await cache.outbox.claim(anna, lease("b", after: 1)) == .wait(until: retryAt))
        _ = try await cache.outbox.claim(anna, lease("b", after: 9))
        let problem = Problem(.validationFailed, detail: "no such watch")
        try await cache.outbox.settle(order(1).id, .refused(problem), lease("b"))
        guard case .send(let next) = try await cache.outbox.claim(anna, lease("c", after: 10))
        else {
            Issue.record("the next is held up")
            return
        }
        #expect(next.id == order(2).id)
        #expect(try await cache.outbox.order(order(1).id)?.state == .refused(problem))
    }

    @Test func `nobody sends or takes back what is another's`() async throws {
        _ = try await cache.outbox.place(order(1))
        #expect(try await cache.outbox.claim(.guest, lease("a")) == .done)
        #expect(try await cache.outbox.orders(.customer(CustomerID(8))).isEmpty)
        #expect(try await cache.outbox.retract(order(1).id, .guest, true) == nil)
    }

    @Test func `what was never sent goes back into the cart; what may be placed stays`()
        async throws
    {
        _ = try await cache.outbox.place(order(1))
        _ = try await cache.outbox.place(order(2))
        _ = try await cache.outbox.claim(anna, lease("a"))
        #expect(try await cache.outbox.retract(order(1).id, anna, true) == nil)
        try await cache.outbox.settle(order(1).id, .unknown(retryAt: start), lease("a"))
        #expect(try await cache.outbox.retract(order(1).id, anna, true) == nil)
        #expect(try await cache.outbox.retract(order(2).id, anna, true)?.pieceCount == 1)
        #expect(try await cache.outbox.order(order(2).id) == nil)
        try await cache.outbox.settle(order(1).id, .confirmed(OrderID(5)), lease("nobody"))
        #expect(try await cache.outbox.order(order(1).id)?.state == .confirmed(OrderID(5)))
    }

    @Test func `a sending that cannot have left the machine can be taken back`() async throws {
        _ = try await cache.outbox.place(order(1))
        _ = try await cache.outbox.claim(anna, lease("a"))
        try await cache.outbox.settle(order(1).id, .unsent(retryAt: start), lease("a"))
        #expect(try await cache.outbox.retract(order(1).id, anna, false) != nil)
    }

    @Test func `after a day the shopper is asked, unless the store may have the order`()
        async throws
    {
        _ = try await cache.outbox.place(order(1))
        _ = try await cache.outbox.claim(anna, lease("a"))
        try await cache.outbox.settle(order(1).id, .unknown(retryAt: start), lease("a"))
        _ = try await cache.outbox.place(order(2))
        let claim = try await cache.outbox.claim(anna, lease("b", after: 86_401))
        guard case .send(let first) = claim else {
            Issue.record("not sent")
            return
        }
        #expect(first.id == order(1).id)
        #expect(try await cache.outbox.order(order(2).id)?.state == .outdated)
        let late = start.advanced(bySeconds: 86_401)
        #expect(try await cache.outbox.replace(order(2).id, order(2, placedAt: late)))
        #expect(try await cache.outbox.order(order(2).id)?.state == .queued)
    }

    @Test func `a damaged row is said, not skipped`() async throws {
        _ = try await cache.outbox.place(order(1))
        try await DatabaseQueue(path: "\(folder.path)/shop.db").write { database in
            try database.execute(sql: "UPDATE outbox SET request = '{'")
        }
        await #expect(throws: CacheError.damaged(file: "shop.db")) {
            try await cache.outbox.orders(anna)
        }
    }
}
