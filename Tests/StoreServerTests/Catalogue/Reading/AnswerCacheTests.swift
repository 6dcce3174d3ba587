import HTTPTypes
import ShopModel
import Synchronization
import Testing

@testable import StoreServer

@Suite struct AnswerCacheTests {
    private func answer(_ text: String) throws -> CachedAnswer { try CachedAnswer(text) }

    @Test func `An answer is made once until the change log grows`() async throws {
        let changes = ChangeSignal()
        let cache = AnswerCache(following: changes)
        let count = Mutex(0)
        @Sendable func make() throws -> CachedAnswer {
            count.withLock { $0 += 1 }
            return try CachedAnswer("x")
        }
        for _ in 0..<3 { _ = try await cache.answer(.all) { try make() } }
        #expect(count.withLock { $0 } == 1)
        #expect(cache.hit(.all) != nil)
        changes.raise()
        #expect(cache.hit(.all) == nil)
        _ = try await cache.answer(.all) { try make() }
        #expect(count.withLock { $0 } == 2)
    }

    @Test func `What was read before a commit is not given after it`() async throws {
        let changes = ChangeSignal()
        let cache = AnswerCache(following: changes)
        // The commit comes while the rows are being read.
        _ = try await cache.answer(.all) {
            changes.raise()
            return try CachedAnswer("old")
        }
        #expect(cache.hit(.all) == nil)
        let answer = try await cache.answer(.all) { try CachedAnswer("newer") }
        #expect(answer.size == "\"newer\"".utf8.count)
    }

    @Test func `What fails is not kept`() async throws {
        let cache = AnswerCache(following: ChangeSignal())
        await #expect(throws: Problem.notFound) {
            _ = try await cache.answer(.path("x")) { throw Problem.notFound }
        }
        #expect(try await cache.answer(.path("x")) { try CachedAnswer(1) }.size == 1)
    }

    @Test func `Many different questions do not fill the memory`() async throws {
        let cache = AnswerCache(following: ChangeSignal(), limit: 1_000)
        _ = try await cache.answer(.all) { try CachedAnswer(String(repeating: "x", count: 5_000)) }
        for number in 0..<100 {
            _ = try await cache.answer(.path("\(number)")) {
                try CachedAnswer(String(repeating: "x", count: 98))
            }
        }
        #expect(cache.hit(.all) != nil)
        let kept = (0..<100).filter { cache.hit(.path("\($0)")) != nil }
        #expect((1...10).contains(kept.count))
        _ = try await cache.answer(.path("huge")) {
            try CachedAnswer(String(repeating: "x", count: 200))
        }
        #expect(cache.hit(.path("huge")) == nil)
    }

    @Test func `An order, a price and a removal are seen at once`() async throws {
        try await TestShop.run { shop in
            let watch = try await shop.watch()
            let path = Route.watch.path(watch.id.description)
            let first = try await shop.send(.get, path)
            let tag = try #require(first.headers[.eTag])
            #expect(try await shop.send(.get, path, headers: [.ifNoneMatch: tag]).status == 304)
            _ = try await shop.order(watch, quantity: 2, by: shop.register())
            let again = try await shop.send(.get, path, headers: [.ifNoneMatch: tag])
            #expect(try again.decode(Watch.self).stockQuantity == watch.stockQuantity - 2)
            let list: [Watch] = try await shop.get("/api/v1/watches")
            #expect(list[0].stockQuantity == watch.stockQuantity - 2)
            let filtered: [Watch] = try await shop.get("/api/v1/watches?collection=PRX")
            #expect(filtered[0].stockQuantity == watch.stockQuantity - 2)
            let admin = try await shop.worker(.admin)
            #expect(try await shop.send(.get, path).status == 200)
            _ = try await shop.send(
                .delete, Route.removeWatch.path(watch.id.description), by: admin)
            #expect(try await shop.send(.get, path).outcome == "not_found")
            #expect(try await shop.get([Watch].self, "/api/v1/watches").count == 27)
        }
    }
}
