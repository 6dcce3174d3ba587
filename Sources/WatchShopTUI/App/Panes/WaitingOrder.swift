import ShopModel

/// An order that was placed on this machine and that the store may not have yet.
struct WaitingOrder: Equatable, Sendable {
    /// Names it; also its idempotency key.
    var id: ClientOrderID
    /// What is in it, as its shopper saw it.
    var lines: [CartLine]
    /// What it costs, as its shopper saw it; nil where that was not said.
    var total: Money?
    /// When it was placed.
    var placedAt: Timestamp
    /// How far it has come.
    var state: OutboxState
    /// Whether it can be taken back here: the store cannot have it.
    var isRetractable: Bool

    /// Whether it waits for its shopper.
    var needsReview: Bool { !state.isUnsettled }

    /// Whether it can be sent at what the store asks, or at last.
    var isAcceptable: Bool {
        switch state {
        case .outdated: true
        case .changed(let changes, _):
            lines.contains { line in
                guard let change = changes.first(where: { $0.watchID == line.watchID }) else {
                    return true
                }
                return change.actual != nil && change.available > 0
            }
        case .queued, .sending, .confirmed, .refused: false
        }
    }
}
