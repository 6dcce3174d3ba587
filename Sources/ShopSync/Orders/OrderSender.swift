import FoundationEssentials
package import LocalCache
package import ShopClient
package import ShopModel

/// Sends the orders of an outbox, each until the store has said yes or no to it.
///
/// It knows neither network nor clock: what it is made of says how an order is sent, what time it
/// is and what chance says, so that a test can replay any run of it.
package struct OrderSender: Sendable {
    /// Sends an order as a person, to the store that the outbox is of.
    package typealias Place =
        @Sendable (PlaceOrderRequest, Person) async -> Result<Order, ShopClientError>

    private let outbox: Outbox
    private let place: Place
    private let now: @Sendable () -> Timestamp
    private let jitter: @Sendable () -> Double

    /// Makes a sender.
    ///
    /// - Parameters:
    ///   - place: Fails as `ShopClientError.notLoggedIn` where somebody else, or nobody, is logged in.
    ///   - now: This machine's clock, which may jump.
    ///   - jitter: Random numbers from 0 up to but not including 1.
    package init(
        outbox: Outbox, place: @escaping Place, now: @escaping @Sendable () -> Timestamp,
        jitter: @escaping @Sendable () -> Double
    ) {
        self.outbox = outbox
        self.place = place
        self.now = now
        self.jitter = jitter
    }

    /// Sends a person's orders in the order of their placing, until one has no clear answer.
    ///
    /// What the store refused does not hold up the next.
    package func sendAll(of person: Person) async throws(CacheError) -> SendingPause {
        let owner = UUID().uuidString
        while true {
            switch try await outbox.claim(person, OutboxLease(owner: owner, now: now())) {
            case .done: return .done
            case .wait(let time): return .until(time)
            case .send(let order):
                if let error = try await send(order, as: owner) { return .stopped(error) }
            }
        }
    }

    /// Sends an order and notes what came of it; returns why it is not settled.
    private func send(
        _ order: OutboxOrder, as owner: String
    ) async throws(CacheError) -> ShopClientError? {
        let answer = await place(order.request, order.person)
        let time = now()
        let verdict = OutboxVerdict(answer, to: order, now: time, jitter: jitter())
        try await settle(order.id, verdict, OutboxLease(owner: owner, now: time))
        switch verdict {
        case .confirmed, .changed, .refused: return nil
        case .unknown, .unsent, .untried:
            guard case .failure(let error) = answer else { return nil }
            return error
        }
    }

    /// What was sent is noted also where the work was stopped meanwhile.
    private func settle(
        _ id: ClientOrderID, _ verdict: OutboxVerdict, _ lease: OutboxLease
    ) async throws(CacheError) {
        let outbox = outbox
        let noting = Task { () async -> Result<Void, CacheError> in
            do throws(CacheError) {
                return .success(try await outbox.settle(id, verdict, lease))
            } catch {
                return .failure(error)
            }
        }
        try await noting.value.get()
    }
}
