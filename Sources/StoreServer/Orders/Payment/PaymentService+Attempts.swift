import Logging
import ShopModel

extension PaymentService {
    /// Returns the attempt to go on with, which may be a new one; nil where the order is paid.
    func prepare(
        _ kind: AttemptKind, of id: OrderID, owner: OrderOwner
    ) async throws -> PaymentAttempt? {
        let time = now()
        return try await database.changeOrder { transaction in
            let order = try OrderRepository().require(id, owner: owner, in: transaction)
            if order.paymentStatus.isPaid { return nil }
            try order.requirePayable(at: time)
            if let open = try AttemptRepository().open(of: id, in: transaction) { return open }
            return try Self.start(kind, of: order, expiresAt: nil, at: time, in: transaction)
        }
    }

    /// Starts an attempt of an order that has none which is open.
    ///
    /// Throws ``Problem`` while money of the order is held, and
    /// ``OrderTransitionError/changedMeanwhile`` where another transaction was first.
    static func start(
        _ kind: AttemptKind, of order: Order, expiresAt: Timestamp?, at time: Timestamp,
        in transaction: Transaction
    ) throws -> PaymentAttempt {
        guard try !AttemptRepository().isHeld(order.id, in: transaction) else {
            throw Problem(.notPayable, detail: "A payment of the order is being looked into.")
        }
        let isClaimed = try OrderRepository().claim(order, at: time, in: transaction)
        guard isClaimed else { throw OrderTransitionError.changedMeanwhile }
        let customer = try order.customerID.flatMap {
            try ProviderCustomerRepository().find($0, in: transaction)
        }
        let draft = AttemptDraft(
            kind: kind, order: order, providerCustomer: customer, expiresAt: expiresAt)
        guard let started = try AttemptRepository().start(draft, at: time, in: transaction) else {
            throw OrderTransitionError.changedMeanwhile
        }
        return started
    }

    /// Writes how an attempt stands, unless it has been closed meanwhile: then false.
    func note(
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

    func read(
        _ id: OrderID, owner: OrderOwner
    ) async throws -> (state: PaymentState, attempt: PaymentAttempt?) {
        try await database.read { snapshot in
            let order = try OrderRepository().require(id, owner: owner, in: snapshot)
            let attempt = try AttemptRepository().latest(of: id, in: snapshot)
            return (PaymentState(order, attempt: attempt), attempt)
        }
    }

    /// Asks the provider for something without which the request cannot go on.
    func asked<Value>(_ question: () async throws -> Value) async throws -> Value {
        do {
            return try await question()
        } catch let failure as ProviderFailure {
            throw unavailable(failure)
        }
    }

    func unavailable(_ failure: ProviderFailure) -> Problem {
        logger.error("the payment provider failed", metadata: ["failure": "\(failure)"])
        return Problem(failure)
    }
}

extension Problem {
    /// Tells that the provider does not answer, or not as it should, or that there is none.
    init(_ failure: ProviderFailure) {
        self =
            failure == .missing
            ? Problem(.paymentNotOffered, detail: "This store takes no payment now.")
            : Problem(.paymentUnavailable, detail: "The payment provider cannot be asked now.")
    }
}

extension Order {
    /// Throws ``Problem`` where the order cannot be paid at a time.
    func requirePayable(at time: Timestamp) throws(Problem) {
        guard isPayable, let payBy, time < payBy else { throw .notPayable }
    }
}
