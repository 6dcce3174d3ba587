import ShopModel

/// How the web shop pays: its page confirms an intent at the provider with the intent's secret.
extension PaymentService {
    /// Returns the secret of an order's intent; throws ``Problem`` where the order cannot be paid.
    func clientSecret(of id: OrderID, owner: OrderOwner) async throws -> Secret {
        for _ in 0..<Self.tries {
            guard let attempt = try await prepare(.intent, of: id, owner: owner) else {
                throw Problem(.notPayable, detail: "The order is paid already.")
            }
            guard attempt.kind == .intent else {
                try await close(attempt)
                continue
            }
            let (intent, report) = try await start(attempt)
            guard let secret = report.clientSecret else { throw unavailable(.unknownOutcome) }
            let isNew = attempt.status == .starting
            let update = AttemptUpdate(
                providerID: intent, intentID: intent,
                status: isNew ? .ready : attempt.status, failure: attempt.failure,
                actionURL: attempt.actionURL)
            if try await note(update, of: attempt) { return secret }
        }
        throw Problem.beingPaid
    }

    /// Settles an order by the intent that the web shop's page has confirmed.
    ///
    /// The provider is asked; nothing that the request says is taken at its word. Throws ``Problem``
    /// where the intent is not the order's, or is not paid.
    func settle(
        _ id: OrderID, owner: OrderOwner, paidBy intent: String
    ) async throws -> PaymentState {
        let attempt = try await database.read { snapshot in
            _ = try OrderRepository().require(id, owner: owner, in: snapshot)
            return try AttemptRepository().find(intent: intent, in: snapshot)
        }
        guard let attempt, attempt.orderID == id else {
            let detail = "is not the payment of this order"
            throw Problem(invalid: [FieldError(pointer: "#/payment_intent_id", detail: detail)])
        }
        if attempt.status.isOpen {
            try await settle(await asked { try await provider.retrieve(.intent(intent)) })
        }
        let state = try await read(id, owner: owner).state
        guard state.status.isPaid else {
            throw Problem(.notPayable, detail: "The provider says that this is not paid.")
        }
        return state
    }
}
