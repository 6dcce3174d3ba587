import FoundationEssentials
import ShopModel

/// Asks a gateway about attempts, and says in the store's words what it answers.
///
/// Every function throws ``ProviderFailure``.
struct GatewayReporter: Sendable {
    let gateway: PaymentGateway
    let storeID: String
    let returnURL: @Sendable () -> String

    /// Makes the intent of an attempt.
    func start(_ attempt: PaymentAttempt) async throws(ProviderFailure) -> PaymentReport {
        try await report(nil) { () async throws(GatewayError) in
            let request = PaymentRequest(
                amount: attempt.amount, customerID: attempt.providerCustomer,
                description: "Order \(attempt.orderID)",
                metadata: attempt.metadata(storeID: storeID))
            return PaymentReport(
                try await gateway.create(request, key(of: attempt)), storeID: storeID)
        }
    }

    /// Makes the provider's page for an attempt.
    func open(_ draft: PageDraft) async throws(ProviderFailure) -> PaymentReport {
        try await report(nil) { () async throws(GatewayError) in
            let request = CheckoutRequest(draft, storeID: storeID)
            return PaymentReport(
                try await gateway.checkout.create(request, key(of: draft.attempt)),
                storeID: storeID)
        }
    }

    /// Takes the money of an intent with a payment method.
    func confirm(
        _ intent: String, method: String
    ) async throws(ProviderFailure) -> PaymentReport {
        let confirmation = PaymentConfirmation(
            intentID: intent, paymentMethod: method, returnURL: returnURL())
        return try await report(nil) { () async throws(GatewayError) in
            do throws(GatewayError) {
                let confirmed = try await gateway.confirm(confirmation, UUID().uuidString)
                return PaymentReport(confirmed, storeID: storeID)
            } catch .declined(_, nil) {
                return PaymentReport(try await gateway.retrieve(intent), storeID: storeID)
            }
        }
    }

    /// Returns how an attempt stands.
    func retrieve(
        _ reference: ProviderReference
    ) async throws(ProviderFailure) -> PaymentReport {
        try await report(reference) { () async throws(GatewayError) in
            switch reference {
            case .intent(let id):
                PaymentReport(try await gateway.retrieve(id), storeID: storeID)
            case .session(let id):
                PaymentReport(try await gateway.checkout.retrieve(id), storeID: storeID)
            }
        }
    }

    /// Gives an attempt up; one that has come to another end is reported as it is.
    func cancel(
        _ reference: ProviderReference
    ) async throws(ProviderFailure) -> PaymentReport {
        try await report(reference) { () async throws(GatewayError) in
            let key = UUID().uuidString
            switch reference {
            case .intent(let id):
                return PaymentReport(try await gateway.cancel(id, key), storeID: storeID)
            case .session(let id):
                do throws(GatewayError) {
                    let closed = try await gateway.checkout.expire(id, key)
                    return PaymentReport(closed, storeID: storeID)
                } catch .refused {
                    // Only a page that is open can be closed.
                    let found = try await gateway.checkout.retrieve(id)
                    return PaymentReport(found, storeID: storeID)
                }
            }
        }
    }

    private func key(of attempt: PaymentAttempt) -> String { "\(storeID)-\(attempt.key)" }

    /// Takes what an error of the gateway says of an attempt, or throws ``ProviderFailure``.
    ///
    /// What the provider does not know any more, since a sandbox forgets it when it ends, cannot be
    /// paid: it is as good as cancelled.
    private func report(
        _ reference: ProviderReference?,
        _ ask: () async throws(GatewayError) -> PaymentReport
    ) async throws(ProviderFailure) -> PaymentReport {
        do throws(GatewayError) {
            return try await ask()
        } catch {
            switch error {
            case .declined(_, let declined?):
                return PaymentReport(declined, storeID: storeID)
            case .unexpectedState(let found):
                return PaymentReport(found, storeID: storeID)
            case .noSuchPayment:
                guard let reference else { throw .refused }
                return PaymentReport(
                    reference: reference, intentID: nil, status: .cancelled, amount: nil,
                    orderID: nil)
            default:
                throw ProviderFailure(error)
            }
        }
    }
}

extension PaymentAttempt {
    /// What the provider's objects say of an attempt, so that their reports find it.
    fileprivate func metadata(storeID: String) -> [String: String] {
        [
            IntentMetadata.order: orderID.description, IntentMetadata.store: storeID,
            IntentMetadata.attempt: key,
        ]
    }
}

extension CheckoutRequest {
    /// The most lines that the provider's page shows.
    private static let mostLines = 100

    /// Shows the lines of an order and its shipping, which make its total, or else the total alone.
    fileprivate init(_ draft: PageDraft, storeID: String) {
        let order = draft.order
        var lines = order.lines.map {
            Line(name: $0.watchName, unitPrice: $0.unitPrice, quantity: $0.quantity)
        }
        if order.shipping.minorUnits > 0 {
            lines.append(Line(name: "Shipping", unitPrice: order.shipping, quantity: 1))
        }
        let total = lines.reduce(0) { $0 + $1.unitPrice.minorUnits * Int64($1.quantity) }
        if total != draft.attempt.amount.minorUnits || lines.count > Self.mostLines {
            lines = [
                Line(name: "Order \(order.id)", unitPrice: draft.attempt.amount, quantity: 1)
            ]
        }
        self.init(
            lines: lines, reference: order.id.description,
            customerID: draft.attempt.providerCustomer,
            metadata: draft.attempt.metadata(storeID: storeID),
            expiresAt: (draft.attempt.expiresAt?.milliseconds ?? 0) / 1_000,
            returnURL: draft.returnURL)
    }
}
