import FoundationEssentials
import LocalCache
import ShopModel
import TestSupport
import Testing

/// Schedules of faults against the real outbox file; `WATCHSHOP_SIMULATIONS` says how many,
/// `WATCHSHOP_SEED` replays one.
@Suite struct OrderSimulationTests {
    private let folder = ScratchFolder(inMemory: true)
    private let programs: [Outbox]
    private let environment = ProcessInfo.processInfo.environment

    init() throws {
        programs = [
            try ShopCache.live(folder: folder.path).outbox,
            try ShopCache.live(folder: folder.path).outbox,
        ]
    }

    @Test func `every order is placed once, or said not to be, whatever happens`() async throws {
        let one = environment["WATCHSHOP_SEED"].flatMap { UInt64($0) }
        let count = environment["WATCHSHOP_SIMULATIONS"].flatMap { UInt64($0) } ?? 2_000
        for seed in one.map({ $0...$0 }) ?? 1...count {
            let broken = try await Schedule(seed: seed, programs: programs).run()
            #expect(broken.isEmpty, "WATCHSHOP_SEED=\(seed): \(broken)")
        }
    }

    @Test func `an outbox that forgets what it is unsure of is caught`() async throws {
        try await expectCaught { outbox in
            var spoiled = outbox
            let settle = outbox.settle
            spoiled.settle = { id, verdict, lease throws(CacheError) in
                let isUnsure = if case .unknown = verdict { true } else { false }
                try await settle(
                    id, isUnsure ? .refused(Problem(.notFound, detail: "gone")) : verdict, lease)
            }
            return spoiled
        }
    }

    @Test func `an outbox that takes an unsure sending for none is caught`() async throws {
        try await expectCaught { outbox in
            var spoiled = outbox
            let settle = outbox.settle
            spoiled.settle = { id, verdict, lease throws(CacheError) in
                guard case .unknown(let time) = verdict else {
                    return try await settle(id, verdict, lease)
                }
                try await settle(id, .unsent(retryAt: time), lease)
            }
            return spoiled
        }
    }

    @Test func `a sender that makes a new key for each sending is caught`() async throws {
        try await expectCaught { outbox in
            var spoiled = outbox
            let claim = outbox.claim
            spoiled.claim = { person, lease throws(CacheError) in
                guard case .send(var order) = try await claim(person, lease) else { return .done }
                order.request.clientOrderID = ClientOrderID(UUID())
                return .send(order)
            }
            return spoiled
        }
    }

    private func expectCaught(_ spoil: @escaping @Sendable (Outbox) -> Outbox) async throws {
        for seed in UInt64(1)...2_000 {
            let schedule = Schedule(seed: seed, programs: programs, spoil: spoil)
            if try await !schedule.run().isEmpty { return }
        }
        Issue.record("not noticed in 2,000 schedules")
    }
}
