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

    /// Pays an order with a payment method and returns where its payment stands then.
    ///
    /// An order that is paid already stays so. A payment whose outcome is not known is
    /// `processing`. Throws ``Problem`` where the order cannot be paid, the method is none, or the
    /// provider could not be asked at all.
    func confirm(_ id: OrderID, owner: OrderOwner, method: String) async throws -> PaymentState {
        var attempt = try await prepare(id, owner: owner)
        if let former = attempt, former.status == .requiresAction {
            // The shopper has turned away from their bank's page and tries another card.
            try await close(former)
            attempt = try await prepare(id, owner: owner)
        }
        if let attempt {
            let intent = try await intent(of: attempt)
            if try await begin(attempt, intent: intent) {
                try await confirm(intent, method: method)
            }
        }
        return try await read(id, owner: owner).state
    }

    /// Returns where the payment of an order stands, after asking the provider if it may know more.
    func state(of id: OrderID, owner: OrderOwner) async throws -> PaymentState {
        let found = try await read(id, owner: owner)
        guard let attempt = found.attempt, AttemptStatus.unsettled.contains(attempt.status),
            let reference = attempt.reference
        else { return found.state }
        await reconcile(reference)
        return try await read(id, owner: owner).state
    }

    /// Gives an attempt up, or settles it where the provider says that it is paid.
    ///
    /// Throws ``Problem`` where the provider does not say.
    func close(_ attempt: PaymentAttempt) async throws {
        let intent = try await intent(of: attempt)
        if attempt.intentID == nil {
            let update = AttemptUpdate(
                providerID: intent, intentID: intent, status: attempt.status)
            guard try await note(update, of: attempt) else { return }
        }
        try await settle(await asked { try await provider.cancel(.intent(intent)) })
    }

    /// Returns the attempt to go on with, which may be a new one; nil where the order is paid.
    private func prepare(_ id: OrderID, owner: OrderOwner) async throws -> PaymentAttempt? {
        let time = now()
        return try await database.changeOrder { transaction in
            let order = try OrderRepository().require(id, owner: owner, in: transaction)
            if order.paymentStatus.isPaid { return nil }
            guard order.isPayable, let payBy = order.payBy, time < payBy else {
                throw Problem(.notPayable, detail: "The order cannot be paid any more.")
            }
            if let open = try AttemptRepository().open(of: id, in: transaction) { return open }
            guard try !AttemptRepository().isHeld(id, in: transaction) else {
                throw Problem(
                    .notPayable, detail: "A payment of the order is being looked into.")
            }
            let started = try AttemptRepository().start(
                .intent, of: order, providerCustomer: nil, at: time, in: transaction)
            guard let started else { throw OrderTransitionError.changedMeanwhile }
            return started
        }
    }

    /// Makes sure that the provider has an intent for an attempt, and returns its id.
    ///
    /// Asked again with the same key, the provider answers with the same intent.
    private func intent(of attempt: PaymentAttempt) async throws -> String {
        if let known = attempt.intentID { return known }
        let report = try await asked { try await provider.start(attempt) }
        guard let intent = report.intentID else { throw unavailable(.unknownOutcome) }
        return intent
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

    /// Writes how an attempt stands, unless it has been closed meanwhile: then false.
    private func note(
        _ update: AttemptUpdate, of attempt: PaymentAttempt,
        and effect: @Sendable (Transaction, Timestamp) throws -> Void = { _, _ in }
    ) async throws -> Bool {
        let time = now()
        return try await database.changeOrder { transaction in
            let current = try AttemptRepository().find(attempt.id, in: transaction)
            guard let current, current.status.isOpen else { return false }
            guard
                try AttemptRepository().record(update, of: current, at: time, in: transaction)
            else { throw OrderTransitionError.changedMeanwhile }
            try effect(transaction, time)
            return true
        }
    }

    private func confirm(_ intent: String, method: String) async throws {
        do {
            try await settle(await provider.confirm(intent, method), isAnswer: true)
        } catch ProviderFailure.methodRefused {
            await reconcile(.intent(intent))
            let detail = "is no payment method of the provider"
            throw Problem(invalid: [FieldError(pointer: "#/payment_method", detail: detail)])
        } catch ProviderFailure.unknownOutcome {
            logger.warning(
                "the outcome of a payment is not known", metadata: ["intent": "\(intent)"])
        } catch let failure as ProviderFailure {
            await reconcile(.intent(intent))
            throw unavailable(failure)
        }
    }

    private func read(
        _ id: OrderID, owner: OrderOwner
    ) async throws -> (state: PaymentState, attempt: PaymentAttempt?) {
        try await database.read { snapshot in
            let order = try OrderRepository().require(id, owner: owner, in: snapshot)
            let attempt = try AttemptRepository().latest(of: id, in: snapshot)
            return (PaymentState(order, attempt: attempt), attempt)
        }
    }

    /// Asks the provider for something without which the request cannot go on.
    private func asked<Value>(_ question: () async throws -> Value) async throws -> Value {
        do {
            return try await question()
        } catch let failure as ProviderFailure {
            throw unavailable(failure)
        }
    }

    private func unavailable(_ failure: ProviderFailure) -> Problem {
        logger.error("the payment provider failed", metadata: ["failure": "\(failure)"])
        return Problem(.paymentUnavailable, detail: "The payment provider cannot be asked now.")
    }
}
