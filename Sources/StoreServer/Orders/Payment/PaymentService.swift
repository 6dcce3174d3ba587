import Logging
import ShopModel

/// Pays orders, one open attempt at a time, and finds out what became of the attempts.
///
/// The provider is asked between transactions. What it answers is written by ``PaymentSettlement``,
/// whoever asked.
struct PaymentService: Sendable {
    let database: any Database
    let provider: PaymentProvider
    let now: @Sendable () -> Timestamp
    let logger: Logger

    /// How often a former attempt may have to be closed before another can be started.
    static let tries = 4
    /// For how long an attempt that a shopper is busy with may say nothing, in seconds.
    private static let patience: Int64 = 5

    /// Pays an order with a payment method and returns where its payment stands then.
    ///
    /// An order that is paid already stays so. A payment whose outcome is not known is
    /// `processing`. Throws ``Problem`` where the order cannot be paid, the method is none or
    /// another's, or the provider could not be asked at all.
    func confirm(_ id: OrderID, owner: OrderOwner, method: String) async throws -> PaymentState {
        let customer = try await database.read { snapshot in
            try ProviderCustomerRepository().find(owner, in: snapshot)
        }
        for _ in 0..<Self.tries {
            guard let attempt = try await prepare(.intent, of: id, owner: owner) else {
                return try await read(id, owner: owner).state
            }
            // The shopper has turned away from a page of their bank or the provider, or has got an
            // account at the provider since, which an intent cannot be given later.
            if attempt.kind == .session || attempt.status == .requiresAction
                || attempt.providerCustomer != customer
            {
                try await close(attempt)
                continue
            }
            let isUsable = try await asked {
                try await provider.cards.isUsable(method, by: customer)
            }
            guard isUsable else { throw Problem.methodRefused }
            let intent: String
            if let known = attempt.intentID {
                intent = known
            } else {
                intent = try await start(attempt).intent
            }
            if try await begin(attempt, intent: intent) {
                try await confirm(intent, method: method)
            }
            return try await read(id, owner: owner).state
        }
        throw Problem.beingPaid
    }

    /// Returns where the payment of an order stands, after asking the provider if it may know more.
    func state(of id: OrderID, owner: OrderOwner) async throws -> PaymentState {
        let found = try await read(id, owner: owner)
        guard let attempt = found.attempt, attempt.status.isOpen,
            let reference = attempt.reference
        else { return found.state }
        let isSilent = now() >= attempt.updatedAt.advanced(bySeconds: Self.patience)
        guard isSilent || AttemptStatus.unsettled.contains(attempt.status) else {
            return found.state
        }
        await reconcile(reference)
        return try await read(id, owner: owner).state
    }

    /// Gives an attempt up, or settles it where the provider says that it is paid.
    ///
    /// Throws ``Problem`` where the provider does not say. An attempt whose making it has not
    /// confirmed has been shown to nobody: nobody can pay it.
    func close(_ attempt: PaymentAttempt) async throws {
        if let reference = attempt.reference {
            try await settle(await asked { try await provider.cancel(reference) })
        } else {
            _ = try await note(AttemptUpdate(status: .cancelled), of: attempt)
        }
    }

    /// Makes sure that the provider has an intent for an attempt, and returns what it says of it.
    ///
    /// Asked again with the same key, the provider answers with the same intent.
    func start(
        _ attempt: PaymentAttempt
    ) async throws -> (intent: String, report: PaymentReport) {
        let report = try await asked {
            if let reference = attempt.reference { return try await provider.retrieve(reference) }
            return try await provider.start(attempt)
        }
        guard let intent = report.intentID else { throw unavailable(.unknownOutcome) }
        return (intent, report)
    }

    /// Notes that a payment is under way; false where the attempt has been closed meanwhile.
    ///
    /// That is before the provider is asked to take money: if this process ends while it is asking,
    /// the worker finds out what happened.
    private func begin(_ attempt: PaymentAttempt, intent: String) async throws -> Bool {
        let update = AttemptUpdate(providerID: intent, intentID: intent, status: .processing)
        return try await note(update, of: attempt) {
            try OrderRepository().beginPayment(
                of: attempt.orderID, by: intent, at: $1, in: $0)
        }
    }

    private func confirm(_ intent: String, method: String) async throws {
        do {
            try await settle(await provider.confirm(intent, method), isAnswer: true)
        } catch ProviderFailure.methodRefused {
            await reconcile(.intent(intent))
            throw Problem.methodRefused
        } catch ProviderFailure.unknownOutcome {
            logger.warning(
                "the outcome of a payment is not known", metadata: ["intent": "\(intent)"])
        } catch let failure as ProviderFailure {
            await reconcile(.intent(intent))
            throw unavailable(failure)
        }
    }
}

extension Problem {
    /// The order is over, or its time to pay.
    static var notPayable: Problem {
        Problem(.notPayable, detail: "The order cannot be paid any more.")
    }

    /// Another payment of the order is under way, of which the provider does not let go.
    static var beingPaid: Problem {
        Problem(.notPayable, detail: "The order is being paid. Wait for the outcome.")
    }

    /// The payment method is none of the provider's, or somebody else's.
    fileprivate static var methodRefused: Problem {
        let detail = "is no payment method that can be used here"
        return Problem(invalid: [FieldError(pointer: "#/payment_method", detail: detail)])
    }
}
