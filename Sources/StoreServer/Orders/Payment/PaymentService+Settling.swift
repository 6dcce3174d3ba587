import Logging
import ShopModel

extension PaymentService {
    /// For how long an attempt may say nothing before the worker asks about it.
    private static let silence: Int64 = 30

    /// Applies a report of the provider; one about an intent that is not the store's does nothing.
    func settle(_ report: PaymentReport, isAnswer: Bool = false) async throws {
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

    /// Asks the provider what became of an attempt; where it does not answer, that is only logged.
    func reconcile(_ reference: ProviderReference) async {
        do {
            try await settle(await provider.retrieve(reference))
        } catch {
            logger.warning(
                "a payment could not be reconciled",
                metadata: ["attempt": "\(reference)", "error": "\(error)"])
        }
    }

    /// Asks the provider about the payments of which nothing has been heard for a while.
    func reconcileSilent() async throws {
        let time = now().advanced(bySeconds: -Self.silence)
        let attempts = try await database.read { snapshot in
            try AttemptRepository().unsettled(since: time, limit: 100, in: snapshot)
        }
        for reference in attempts.compactMap(\.reference) { await reconcile(reference) }
    }

    /// Runs a settlement and, where the stock of an expired order is gone, once more without it.
    static func reviving<Value>(
        _ work: (_ revivesExpired: Bool) async throws -> Value
    ) async throws -> Value {
        do {
            return try await work(true)
        } catch OrderTransitionError.outOfStock {
            return try await work(false)
        }
    }
}
