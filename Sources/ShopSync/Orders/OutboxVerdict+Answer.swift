import LocalCache
import ShopClient
import ShopModel

extension OutboxVerdict {
    /// Judges the store's answer to an order; what is no clear yes or no leaves it unknown.
    init(
        _ answer: Result<Order, ShopClientError>, to order: OutboxOrder, now: Timestamp,
        jitter: Double
    ) {
        switch answer {
        case .success(let placed): self = .confirmed(placed.id)
        case .failure(.changed(let change)): self = .changed(change.lines, change.total)
        case .failure(.refused(let problem)): self = .refused(problem)
        case .failure(.notLoggedIn): self = .untried
        case .failure(let error):
            let retryAt = Backoff.time(
                after: order.attempts, retryAfter: error.retryAfter, now: now, jitter: jitter)
            self = error.mayHaveActed ? .unknown(retryAt: retryAt) : .unsent(retryAt: now)
        }
    }
}

extension ShopClientError {
    fileprivate var retryAfter: Duration? {
        guard case .serverTrouble(_, _, let time) = self else { return nil }
        return time
    }
}
