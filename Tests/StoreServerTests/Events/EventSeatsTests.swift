import ShopModel
import Testing

@testable import StoreServer

/// How many streams may be open.
@Suite struct EventSeatsTests {
    @Test func `Streams are bounded by address, and a seat that is left is free`() throws {
        let seats = EventSeats(limit: 10, limitByClient: 2)
        let client = try #require(NetworkAddress(text: "192.0.2.1"))
        var taken = [try seats.take(for: client), try seats.take(for: client)]
        #expect(throws: Problem.self) { try seats.take(for: client) }
        #expect(throws: Never.self) {
            taken.append(try seats.take(for: NetworkAddress(text: "192.0.2.2")))
        }
        taken.removeFirst()
        #expect(throws: Never.self) { taken.append(try seats.take(for: client)) }
        withExtendedLifetime(taken) {}
    }

    @Test func `Streams are bounded in all, with a hint when to come back`() throws {
        let seats = EventSeats(limit: 2, limitByClient: 10)
        let taken = [try seats.take(for: nil), try seats.take(for: nil)]
        let refusal = #expect(throws: Problem.self) { try seats.take(for: nil) }
        #expect(refusal?.kind == .unavailable)
        #expect(refusal?.retryAfter == 5)
        withExtendedLifetime(taken) {}
    }

    @Test func `A listener that does not read is cut off, and loses nothing before`() async {
        let isCut = Mutexed(false)
        let listener = EventListener(.everyone) { isCut.withLock { $0 = true } }
        for _ in 0..<32 { listener.offer(.pulse) }
        #expect(!isCut.value)
        listener.offer(.pulse)
        #expect(isCut.value)
        var count = 0
        for await _ in listener.items { count += 1 }
        #expect(count == 32)
    }
}
