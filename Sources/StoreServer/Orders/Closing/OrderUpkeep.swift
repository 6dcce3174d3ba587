import Logging
import ShopModel

/// What the store does about orders by itself, again and again.
struct OrderUpkeep: Sendable {
    let database: any Database
    let closing: OrderClosing
    let payments: PaymentService
    let now: @Sendable () -> Timestamp
    let logger: Logger

    /// The work, for the worker.
    var works: [PeriodicWork] {
        [
            PeriodicWork("expire unpaid orders", every: .seconds(15), run: expireUnpaid),
            PeriodicWork(
                "reconcile payments", every: .seconds(15), run: payments.reconcileSilent),
            PeriodicWork(
                "forget stored answers", every: .seconds(3_600), run: forgetStoredAnswers),
        ]
    }

    /// Ends the orders whose time to pay is over.
    ///
    /// One whose payment cannot be closed now, since the
    /// provider does not answer, holds up no other.
    @Sendable func expireUnpaid() async throws {
        let time = now()
        let due = try await database.read { snapshot in
            try OrderRepository().unpaid(at: time, limit: 500, in: snapshot)
        }
        for order in due {
            do {
                try await closing.expire(order)
            } catch let problem as Problem {
                logger.warning(
                    "an order could not expire",
                    metadata: ["order": "\(order)", "code": "\(problem.code)"])
            }
        }
    }

    @Sendable private func forgetStoredAnswers() async throws {
        let time = now()
        _ = try await database.transaction { transaction in
            try OrderAccessCodeRepository().removeExpired(at: time, in: transaction)
            return try IdempotencyRepository().removeExpired(at: time, in: transaction)
        }
    }
}
