import ShopModel
import Synchronization

/// Bounds how many streams are open, in all and from one address.
final class EventSeats: Sendable {
    private struct State {
        var taken = 0
        var byClient: [NetworkAddress: Int] = [:]
    }

    private let limit: Int
    private let limitByClient: Int
    private let state = Mutex(State())

    init(limit: Int = 1_000, limitByClient: Int = 20) {
        self.limit = limit
        self.limitByClient = limitByClient
    }

    /// How many streams are open.
    var taken: Int { state.withLock { $0.taken } }

    /// Takes a seat for a client, which is free again when it is let go of.
    ///
    /// Throws ``Problem`` where all are taken; a client without an address is not counted by it.
    func take(for client: NetworkAddress?) throws(Problem) -> EventSeat {
        let client = client?.client
        let refusal = state.withLock { state -> ProblemCode? in
            if state.taken >= limit { return .unavailable }
            if let client {
                let taken = state.byClient[client, default: 0]
                if taken >= limitByClient { return .rateLimited }
                state.byClient[client] = taken + 1
            }
            state.taken += 1
            return nil
        }
        if let refusal {
            var problem = Problem(refusal, detail: "Too many streams are open. Try again later.")
            problem.retryAfter = 5
            throw problem
        }
        return EventSeat(client: client, seats: self)
    }

    fileprivate func leave(_ client: NetworkAddress?) {
        state.withLock { state in
            state.taken -= 1
            guard let client, let taken = state.byClient[client] else { return }
            state.byClient[client] = taken > 1 ? taken - 1 : nil
        }
    }
}

/// The place of one stream.
final class EventSeat: Sendable {
    private let client: NetworkAddress?
    private let seats: EventSeats

    fileprivate init(client: NetworkAddress?, seats: EventSeats) {
        self.client = client
        self.seats = seats
    }

    deinit {
        seats.leave(client)
    }
}
