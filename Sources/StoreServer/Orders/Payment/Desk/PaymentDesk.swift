import Logging
import ShopModel

/// What staff do about the payment of an order; each of it is in the audit log.
struct PaymentDesk: Sendable {
    let database: any Database
    let payments: PaymentService
    let refunds: RefundService
    let answers: IdempotentAnswers
    let now: @Sendable () -> Timestamp

    /// Gives money of an order back after the commit, once for the key of the request.
    ///
    /// Throws ``Problem`` where there is no such order, or more would go back than is left.
    func refund(
        _ id: OrderID, _ request: RefundOrderRequest, key: KeyedRequest?, by actor: Actor
    ) async throws -> StoredAnswer {
        try await answers.run(key) { transaction, time in
            guard let order = try OrderRepository().find(id, in: transaction) else {
                throw Problem.notFound
            }
            let amount = try request.amount?.money(in: order.total.currency, at: "#/amount")
            let refund = try RefundRequests().add(
                id, amount: amount, reason: request.reason, actor: actor, at: time,
                in: transaction)
            guard let refund else {
                throw Problem(.refundTooLarge, detail: "Nothing of this order can go back.")
            }
            transaction.audit(
                AuditEntry(
                    "order.refund", by: actor, on: "order:\(id)",
                    details: [
                        "refund": refund.id.description, "amount": refund.amount.decimalText,
                        "currency": refund.amount.currency.code, "reason": request.reason,
                    ]))
            return try StoredAnswer(status: 201, refund)
        }
    }

    /// Asks the provider about every attempt of an order and everything that went back, and settles
    /// what it says.
    ///
    /// Throws ``Problem`` where there is no such order, or the provider does not answer.
    func reconcile(_ id: OrderID, by actor: Actor) async throws -> PaymentState {
        let attempts = try await database.read { snapshot in
            _ = try OrderRepository().require(id, in: snapshot)
            return try AttemptRepository().list(of: id, in: snapshot)
        }
        try await payments.asked {
            for reference in attempts.compactMap(\.reference) {
                try await payments.settle(await payments.provider.retrieve(reference))
            }
            for intent in attempts.filter(\.status.hasMoney).compactMap(\.intentID) {
                try await refunds.reconcile(intent)
            }
        }
        return try await database.transaction { transaction in
            let order = try OrderRepository().require(id, in: transaction)
            transaction.audit(
                AuditEntry(
                    "order.reconcile", by: actor, on: "order:\(id)",
                    details: ["payment_status": order.paymentStatus.rawValue]))
            return PaymentState(
                order, attempt: try AttemptRepository().latest(of: id, in: transaction))
        }
    }

    /// Notes that somebody has looked at an order that needed it; of no effect where none did.
    func resolve(_ id: OrderID, note: String, by actor: Actor) async throws {
        let time = now()
        try await database.changeOrder { transaction in
            let order = try OrderRepository().require(id, in: transaction)
            guard
                let reason = try OrderRepository().resolveAttention(
                    order, at: time, in: transaction)
            else { return }
            try OrderEventRepository().append(
                "attention_resolved", to: id, from: order.status, to: order.status, by: actor,
                at: time, in: transaction)
            transaction.audit(
                AuditEntry(
                    "order.resolve_attention", by: actor, on: "order:\(id)",
                    details: ["reason": reason, "note": note]))
        }
    }
}

extension OrderRepository {
    /// Returns an order; throws ``Problem`` where there is none.
    fileprivate func require(_ id: OrderID, in reader: some SQLReader) throws -> Order {
        guard let order = try find(id, in: reader) else { throw Problem.notFound }
        return order
    }
}

extension DecimalText {
    /// Returns the amount in a currency; throws the ``Problem`` that names its field.
    fileprivate func money(in currency: Currency, at pointer: String) throws(Problem) -> Money {
        do {
            return try money(in: currency)
        } catch {
            throw Problem(invalid: [FieldError(pointer: pointer, detail: error.requirement)])
        }
    }
}
