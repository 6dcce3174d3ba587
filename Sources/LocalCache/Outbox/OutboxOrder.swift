package import ShopModel

/// An order that was placed on this machine, from then until the store has it.
package struct OutboxOrder: Hashable, Sendable {
    /// The order's own id, which is also its idempotency key.
    package var id: ClientOrderID
    /// Whose order it is; nobody else sends or sees it.
    package var person: Person
    /// What is sent, byte for byte the same each time.
    package var request: PlaceOrderRequest
    /// What is in it, as its shopper saw it.
    package var lines: [CartLine]
    /// When it was placed, by this machine's clock.
    package var placedAt: Timestamp
    /// How far it has come.
    package var state: OutboxState
    /// How many sendings of it had no answer.
    package var attempts: Int
    /// Whether a sending may have reached the store, so that only the store knows whether it is
    /// placed.
    package var mayBePlaced: Bool

    /// Makes an order from its facts; one that was just placed unless the others are given.
    package init(
        id: ClientOrderID, person: Person, request: PlaceOrderRequest, lines: [CartLine],
        placedAt: Timestamp, state: OutboxState = .queued, attempts: Int = 0,
        mayBePlaced: Bool = false
    ) {
        self.id = id
        self.person = person
        self.request = request
        self.lines = lines
        self.placedAt = placedAt
        self.state = state
        self.attempts = attempts
        self.mayBePlaced = mayBePlaced
    }

    /// Whether its shopper can still take it back here: the store cannot have it.
    package var isRetractable: Bool {
        switch state {
        case .queued: !mayBePlaced
        case .changed, .outdated, .refused: true
        case .sending, .confirmed: false
        }
    }
}
