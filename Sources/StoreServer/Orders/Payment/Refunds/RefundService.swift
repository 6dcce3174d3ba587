import Logging
import ShopModel

/// Gives money back and finds out what became of it.
struct RefundService: Sendable {
    let database: any Database
    let provider: RefundProvider
    let now: @Sendable () -> Timestamp
    let logger: Logger

    /// For how long the provider surely knows the key that a refund was asked with.
    private static let keyLifetime: Int64 = 20 * 60 * 60

    /// The work after a commit.
    var jobHandlers: [JobHandler] {
        [
            JobHandler(RefundJob.self) { job in
                do {
                    try await run(job.refund)
                } catch let failure as ProviderFailure {
                    throw JobFailure("the payment provider: \(failure)")
                }
            } onDeath: { job, death, transaction in
                try Self.flag(job.refund, death, in: transaction)
            }
        ]
    }

    /// Has a person look at the order of a refund that was given up.
    private static func flag(
        _ id: RefundID, _ death: DeadJob, in transaction: Transaction
    ) throws {
        let record = try RefundRepository().find(id, in: transaction)
        guard let record, record.refund.status == .requested else { return }
        try OrderRepository().flag(
            record.refund.orderID, reason: "refund \(id) was not made: \(death.reason)",
            at: death.time, in: transaction)
    }

    /// Asks the provider for a refund that it has not made yet, and writes what it answers.
    ///
    /// Throws ``ProviderFailure`` where the outcome is not known: asked again, the provider makes
    /// one refund only.
    func run(_ id: RefundID) async throws {
        let record = try await database.read { try RefundRepository().find(id, in: $0) }
        guard let record, record.refund.status == .requested else { return }
        let report = try await ask(for: record)
        try await apply([report])
    }

    /// Writes how all refunds of an intent stand, also those that were made at the provider's own
    /// page.
    func reconcile(_ intent: String) async throws {
        try await apply(try await provider.refunds(intent))
    }

    private func apply(_ reports: [RefundReport]) async throws {
        let time = now()
        try await database.changeOrder { transaction in
            for report in reports {
                try RefundSettlement(report: report, time: time).apply(in: transaction)
            }
        }
    }

    /// Looks first for what was made before, where the provider may have forgotten the key.
    private func ask(for record: RefundRecord) async throws -> RefundReport {
        if now() >= record.refund.createdAt.advanced(bySeconds: Self.keyLifetime) {
            let former = try await provider.refunds(record.intentID)
            if let made = former.first(where: { $0.refundID == record.refund.id }) { return made }
        }
        return try await provider.refund(record)
    }
}
