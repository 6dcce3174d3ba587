import ShopModel

/// Ends unpaid orders: by their shopper's wish, or because their time to pay is over.
///
/// A payment that is under way is closed first, and one that turns out to be paid stays paid. The
/// provider is asked between transactions, never inside one.
struct OrderClosing: Sendable {
    private let database: any Database
    private let payments: PaymentService
    private let now: @Sendable () -> Timestamp

    /// How often a new attempt to pay may come between closing the former and ending the order.
    private static let tries = 4

    init(
        database: any Database, payments: PaymentService,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.database = database
        self.payments = payments
        self.now = now
    }

    /// Calls an order off for its shopper; one that is called off already stays so.
    ///
    /// Throws ``Problem`` where it is paid or over, or where the provider does not say whether a
    /// payment that is under way has come to its end.
    func cancel(_ id: OrderID, owner: OrderOwner) async throws -> Order {
        let order = try await end(id, by: .cancel, actor: owner.actor, owner: owner)
        guard order.status == .cancelled else { throw Problem.cannotCancel(order) }
        return order
    }

    /// Lets an order expire whose time to pay is over; throws ``Problem`` as ``cancel(_:owner:)``.
    func expire(_ id: OrderID) async throws {
        _ = try await end(id, by: .expire, actor: .store, owner: nil)
    }

    /// Ends an order if it is unpaid, and returns it as it is then.
    private func end(
        _ id: OrderID, by step: OrderStep, actor: Actor, owner: OrderOwner?
    ) async throws -> Order {
        for _ in 0..<Self.tries {
            let time = now()
            let result = try await database.changeOrder { transaction in
                try Self.end(id, by: step, actor: actor, owner: owner, at: time, in: transaction)
            }
            switch result {
            case .done(let order): return order
            case .paymentOpen(let attempt): try await payments.close(attempt)
            }
        }
        throw Problem(.unavailable, detail: "The order is being paid. Try again later.")
    }

    private enum Result: Sendable {
        case done(Order)
        case paymentOpen(PaymentAttempt)
    }

    private static func end(
        _ id: OrderID, by step: OrderStep, actor: Actor, owner: OrderOwner?, at time: Timestamp,
        in transaction: Transaction
    ) throws -> Result {
        let order = try OrderRepository().require(id, owner: owner, in: transaction)
        guard order.status == .pending else { return .done(order) }
        if let attempt = try AttemptRepository().open(of: id, in: transaction) {
            return .paymentOpen(attempt)
        }
        let transition = OrderTransition(step: step, payment: .cancelled, actor: actor, time: time)
        return .done(try transition.apply(to: order, in: transaction))
    }
}

extension Problem {
    /// Refuses to call off an order that is paid or over.
    fileprivate static func cannotCancel(_ order: Order) -> Problem {
        let detail =
            order.status == .processing
            ? "The order is paid. Ask the store to call it off and to give the money back."
            : "An order that is \(order.status.rawValue) cannot be called off."
        var problem = Problem(.illegalTransition, detail: detail)
        problem.allowed = order.status.allowedSteps.filter { $0 != .cancel }.map(\.rawValue)
        return problem
    }
}
