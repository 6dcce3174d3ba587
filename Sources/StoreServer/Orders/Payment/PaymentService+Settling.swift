import Logging
import ShopModel

extension PaymentService {
    /// For how long an attempt may say nothing before the worker asks about it.
    private static let silence: Int64 = 30

    /// Applies a report of the provider; one about an intent that is not the store's does nothing.
    func settle(_ report: IntentReport, isAnswer: Bool = false) async throws {
        let time = now()
        try await Self.reviving { revivesExpired in
            try await database.changeOrder { transaction in
                let settlement = PaymentSettlement(
                    report: report, time: time, isAnswer: isAnswer,
                    revivesExpired: revivesExpired)
                try settlement.apply(in: transaction)
            }
        }
    }

    /// Applies an event of the provider, each once.
    ///
    /// Events come in any order, so that only `succeeded`, which is final, is taken at its word. Of
    /// anything else the provider is asked how it stands now.
    func receive(_ event: ProviderEvent) async throws {
        let time = now()
        let isNew = try await Self.reviving { revivesExpired in
            try await database.changeOrder { transaction in
                let isNew = try EventRepository().insert(
                    event.id, type: event.type, at: time, in: transaction)
                guard isNew, let report = event.report, report.status == .succeeded else {
                    return isNew
                }
                try PaymentSettlement(report: report, time: time, revivesExpired: revivesExpired)
                    .apply(in: transaction)
                return isNew
            }
        }
        if isNew, let report = event.report, report.status != .succeeded {
            await reconcile(report.intentID)
        }
    }

    /// Asks the provider what became of an intent; where it does not answer, that is only logged.
    func reconcile(_ intent: String) async {
        do {
            try await settle(await provider.retrieve(intent))
        } catch {
            logger.warning(
                "a payment could not be reconciled",
                metadata: ["intent": "\(intent)", "error": "\(error)"])
        }
    }

    /// Asks the provider about the payments of which nothing has been heard for a while.
    func reconcileSilent() async throws {
        let time = now().advanced(bySeconds: -Self.silence)
        let attempts = try await database.read { snapshot in
            try AttemptRepository().unsettled(since: time, limit: 100, in: snapshot)
        }
        for intent in attempts.compactMap(\.intentID) { await reconcile(intent) }
    }

    /// Runs a settlement and, where the stock of an expired order is gone, once more without it.
    private static func reviving<Value>(
        _ work: (_ revivesExpired: Bool) async throws -> Value
    ) async throws -> Value {
        do {
            return try await work(true)
        } catch OrderTransitionError.outOfStock {
            return try await work(false)
        }
    }
}
