import Logging
import Metrics
import ShopModel

/// Applies what the provider tells by itself: each event once, together with its effect.
///
/// Events come at least once and in any order, so that only what is final is taken at its word. Of
/// anything else the provider is asked how it stands now, before the transaction; where it does not
/// answer, the event counts as not received.
struct EventService: Sendable {
    let database: any Database
    let provider: PaymentProvider
    /// Whether the store takes real money; an event of the other mode is none of its own.
    let isLive: Bool
    let now: @Sendable () -> Timestamp
    /// How long the last event took to get here, in seconds.
    let lag: Meter
    let logger: Logger

    /// Takes an event; throws ``Problem`` where the provider must send it again later.
    func receive(_ event: ProviderEvent) async throws {
        guard event.isLive == isLive else {
            ignore(event, "it is of another mode")
            return
        }
        guard try await database.read({ try !EventRepository().contains(event.id, in: $0) }) else {
            return
        }
        let effect: EventEffect
        do {
            effect = try await self.effect(of: event)
        } catch let failure as ProviderFailure {
            logger.warning(
                "an event waits for the provider",
                metadata: ["event": "\(event.id)", "failure": "\(failure)"])
            throw Problem(failure)
        }
        let time = now()
        let isOwn = try await PaymentService.reviving { revivesExpired in
            try await database.changeOrder { transaction in
                let isNew = try EventRepository().insert(
                    event.id, type: event.type, at: time, in: transaction)
                guard isNew else { return true }
                return try effect.apply(
                    at: time, revivesExpired: revivesExpired, in: transaction)
            }
        }
        lag.set(Double(time.milliseconds - event.time.milliseconds) / 1_000)
        if !isOwn { ignore(event, "it is about nothing of this store") }
    }

    /// Finds out what an event comes to, by asking the provider where the event alone does not say.
    private func effect(of event: ProviderEvent) async throws -> EventEffect {
        switch event.subject {
        case .payment(let report) where report.status == .succeeded:
            return .payment(report)
        case .payment(let report):
            let isOpen = try await database.read { snapshot in
                try AttemptRepository().find(report, in: snapshot)?.status.isOpen
            }
            guard let isOpen else { return .foreign }
            return isOpen ? .payment(try await provider.retrieve(report.reference)) : .none
        case .refund(let intent):
            let isKnown = try await database.read { snapshot in
                try AttemptRepository().find(intent: intent, in: snapshot) != nil
            }
            return isKnown ? .refunds(try await provider.refunds.refunds(intent)) : .foreign
        case .dispute(let report):
            return .dispute(report)
        case .unreadable:
            logger.error(
                "an event of the payment provider cannot be read",
                metadata: ["event": "\(event.id)", "type": "\(event.type)"])
            return .none
        case .other:
            return .none
        }
    }

    private func ignore(_ event: ProviderEvent, _ reason: String) {
        logger.notice(
            "an event of the payment provider is ignored",
            metadata: [
                "event": "\(event.id)", "type": "\(event.type)", "reason": "\(reason)",
            ])
    }
}
