import ShopModel

/// Ends orders before they are shipped: by somebody's wish, or because their time to pay is over.
///
/// A payment that is under way is closed first, and one that turns out to be paid stays paid. The
/// provider is asked between transactions, never inside one.
struct OrderClosing: Sendable {
    private let database: any Database
    private let payments: PaymentService
    private let now: @Sendable () -> Timestamp
    private let races: RaceHook

    /// How often a new attempt to pay may come between closing the former and ending the order.
    private static let tries = 4

    init(
        database: any Database, payments: PaymentService,
        now: @escaping @Sendable () -> Timestamp, races: RaceHook = .none
    ) {
        self.database = database
        self.payments = payments
        self.now = now
        self.races = races
    }

    /// Calls an order off for its shopper; one that is called off already stays so.
    ///
    /// A paid one is restocked and its money goes back, once. Throws ``Problem`` where it is shipped
    /// or over, or where the provider does not say whether a payment that is under way has come to
    /// its end.
    func cancel(_ id: OrderID, owner: OrderOwner) async throws -> Order {
        let ending = OrderEnding(step: .cancel, actor: owner.actor, owner: owner)
        return try await cancel(id, ending)
    }

    /// Calls an order off for the store, alike.
    func cancel(_ id: OrderID, by actor: Actor, reason: String?) async throws -> Order {
        try await cancel(id, OrderEnding(step: .cancel, actor: actor, reason: reason))
    }

    /// Lets an order expire whose time to pay is over; throws ``Problem`` as ``cancel(_:owner:)``.
    func expire(_ id: OrderID) async throws {
        _ = try await end(id, OrderEnding(step: .expire, actor: .store))
    }

    private func cancel(_ id: OrderID, _ ending: OrderEnding) async throws -> Order {
        let order = try await end(id, ending)
        guard order.status == .cancelled else {
            let detail = "An order that is \(order.status.rawValue) cannot be called off."
            throw Problem.illegalTransition(order, detail: detail, without: .cancel)
        }
        return order
    }

    /// Ends an order if that is possible, and returns it as it is then.
    private func end(_ id: OrderID, _ ending: OrderEnding) async throws -> Order {
        var ending = ending
        for _ in 0..<Self.tries {
            await races.reach(.beforeEnding)
            let time = now()
            let attempted = ending
            let result = try await database.changeOrder { transaction in
                try attempted.apply(to: id, at: time, in: transaction)
            }
            switch result {
            case .done(let order): return order
            case .paymentOpen(let attempt):
                await races.reach(.beforeClosingPayment)
                try await payments.close(attempt)
                ending.isAfterClosing = true
            }
        }
        throw Problem(.unavailable, detail: "The order is being paid. Try again later.")
    }
}
