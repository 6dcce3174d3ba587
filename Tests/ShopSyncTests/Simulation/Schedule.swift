import FoundationEssentials
import LocalCache
import ShopClient
import ShopModel
import ShopSync
import ShopTestSupport
import Synchronization
import TestSupport

/// One shopper, two programs on one home, one store, and everything that can go wrong between them,
/// in an order that a seed decides.
final class Schedule: Sendable {
    private struct State {
        var generator: SeededGenerator
        var now = Timestamp(milliseconds: 2_000_000_000_000)
        var store = SimulatedStore()
        var isFaulty = true
        /// How many steps of the outbox are left before the program that takes one is killed.
        var stepsToCrash: Int?
        var depth = 0
    }

    /// The program was killed here.
    private static let crash = CacheError.other("killed")

    let seed: UInt64
    private let state: Mutex<State>
    private let person: Person
    private let programs: [Outbox]
    private let spoil: @Sendable (Outbox) -> Outbox

    /// Makes a schedule over two openings of one file.
    ///
    /// - Parameter spoil: Breaks a rule of the outbox on purpose, to see that it is noticed.
    init(
        seed: UInt64, programs: [Outbox], spoil: @escaping @Sendable (Outbox) -> Outbox = { $0 }
    ) {
        self.seed = seed
        self.programs = programs
        self.spoil = spoil
        person = .customer(CustomerID(Int64(seed & 0x7FFF_FFFF) + 1))
        state = Mutex(State(generator: SeededGenerator(seed: seed)))
    }

    /// Runs it and says which promises were broken.
    func run() async throws(CacheError) -> [String] {
        var kept: [ClientOrderID] = []
        var retracted: [ClientOrderID] = []
        for _ in 0..<chance(2...10) {
            switch chance(0...5) {
            case 0: kept.append(try await place())
            case 1:
                let waiting = try await programs[0].orders(person)
                guard let order = waiting.randomElement(using: self) else { continue }
                if try await programs[0].retract(order.id, person, false) != nil {
                    retracted.append(order.id)
                }
            default: await act()
            }
            state.withLock { $0.now = $0.now.advanced(bySeconds: Self.jump(&$0.generator)) }
        }
        try await settleAll()
        return try await broken(kept, retracted)
    }

    private func place() async throws(CacheError) -> ClientOrderID {
        let id = state.withLock { state in
            ClientOrderID(.version7(at: state.now, using: &state.generator))
        }
        var request = PlaceOrderRequest.fixture
        request.clientOrderID = id
        _ = try await programs[0].place(
            OutboxOrder(
                id: id, person: person, request: request, lines: [],
                placedAt: state.withLock(\.now)))
        return id
    }

    /// A program wakes, sends, and may be killed at any step.
    private func act() async {
        let program = chance(0...1)
        let crash = chance(0...2) == 0 ? chance(0...5) : nil
        let isInside = state.withLock { state in
            state.depth += 1
            state.stepsToCrash = crash
            return state.depth > 1
        }
        do throws(CacheError) {
            _ = try await sender(over: killable(spoil(programs[program]))).sendAll(of: person)
        } catch {
            // It was killed; what is on the disk is what counts.
        }
        state.withLock { state in
            state.depth -= 1
            state.stepsToCrash = isInside ? state.stepsToCrash : nil
        }
    }

    private func sender(over outbox: Outbox) -> OrderSender {
        OrderSender(
            outbox: outbox,
            place: { [self] request, _ in
                // The other program wakes while this one waits for its answer.
                if state.withLock({ $0.isFaulty && $0.depth == 1 }), chance(0...3) == 0 {
                    await act()
                }
                return state.withLock { state in
                    let isGood = !state.isFaulty || Bool.random(using: &state.generator)
                    let fault = Fault.allCases.randomElement(using: &state.generator) ?? .none
                    return state.store.take(request, fault: isGood ? .none : fault)
                }
            },
            now: { [self] in state.withLock(\.now) },
            jitter: { [self] in state.withLock { Double.random(in: 0..<1, using: &$0.generator) } })
    }

    /// The same outbox, for a program that may be killed before or after each step of it.
    private func killable(_ outbox: Outbox) -> Outbox {
        var outbox = outbox
        let (claim, settle) = (outbox.claim, outbox.settle)
        outbox.claim = { [self] person, lease throws(CacheError) in
            try step()
            let claimed = try await claim(person, lease)
            try step()
            return claimed
        }
        outbox.settle = { [self] id, verdict, lease throws(CacheError) in
            try step()
            try await settle(id, verdict, lease)
            try step()
        }
        return outbox
    }

    private func step() throws(CacheError) {
        let isKilled = state.withLock { state in
            guard let left = state.stepsToCrash else { return false }
            state.stepsToCrash = left - 1
            return left == 0
        }
        if isKilled { throw Self.crash }
    }

    /// The network returns and nothing goes wrong any more.
    private func settleAll() async throws(CacheError) {
        state.withLock { state in
            state.isFaulty = false
            state.stepsToCrash = nil
        }
        for _ in 0..<20 {
            let pause = try await sender(over: spoil(programs[0])).sendAll(of: person)
            guard case .until(let time) = pause else { continue }
            state.withLock { $0.now = max($0.now, time) }
        }
    }

    private func broken(
        _ placed: [ClientOrderID], _ retracted: [ClientOrderID]
    ) async throws(CacheError) -> [String] {
        let store = state.withLock(\.store)
        var broken = store.offences
        for id in placed where !retracted.contains(id) {
            let kept = try await programs[1].order(id)
            switch kept?.state {
            case .confirmed(let number):
                if store.orders[id] != number { broken.append("\(id) is confirmed and not there") }
            case .changed, .refused, .outdated:
                if store.orders[id] != nil { broken.append("\(id) is there and not confirmed") }
            case .queued, .sending: broken.append("\(id) is stuck")
            case nil: broken.append("\(id) is lost")
            }
        }
        for id in retracted where store.orders[id] != nil {
            broken.append("\(id) was taken back and is there")
        }
        for id in store.orders.keys where !placed.contains(id) {
            broken.append("\(id) was never placed")
        }
        return broken
    }

    // MARK: Chance

    /// Returns a number of a range.
    func chance(_ range: ClosedRange<Int>) -> Int {
        state.withLock { Int.random(in: range, using: &$0.generator) }
    }

    /// The clock goes on, stands still, or is put back or ahead.
    private static func jump(_ generator: inout SeededGenerator) -> Int64 {
        switch Int.random(in: 0...9, using: &generator) {
        case 0: -Int64.random(in: 1...90_000, using: &generator)
        case 1: Int64.random(in: 3_600...100_000, using: &generator)
        case 2: 0
        default: Int64.random(in: 1...40, using: &generator)
        }
    }
}

extension Array {
    fileprivate func randomElement(using schedule: Schedule) -> Element? {
        isEmpty ? nil : self[schedule.chance(0...(count - 1))]
    }
}
