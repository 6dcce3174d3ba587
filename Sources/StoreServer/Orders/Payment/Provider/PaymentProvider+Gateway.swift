import FoundationEssentials
import ShopModel

extension PaymentProvider {
    /// Asks through the gateway of a setup.
    ///
    /// The keys that intents are made with hold the store's id, since several stores may have one
    /// account at the provider. `returnURL` is where shoppers come back to from their bank's page.
    static func gateway(
        _ setup: PaymentSetup, storeID: String, returnURL: @escaping @Sendable () -> String
    ) -> PaymentProvider {
        let gateway = setup.gateway
        @Sendable func reported(
            _ intent: String?, _ ask: () async throws(GatewayError) -> PaymentIntent
        ) async throws -> PaymentReport {
            do throws(GatewayError) {
                return PaymentReport(try await ask(), storeID: storeID)
            } catch {
                return try PaymentReport(error, intent: intent, storeID: storeID)
            }
        }
        return PaymentProvider(
            start: { attempt in
                try await reported(nil) { () async throws(GatewayError) in
                    try await gateway.create(
                        PaymentRequest(attempt, storeID: storeID), "\(storeID)-\(attempt.key)")
                }
            },
            confirm: { intent, method in
                let confirmation = PaymentConfirmation(
                    intentID: intent, paymentMethod: method, returnURL: returnURL())
                return try await reported(nil) { () async throws(GatewayError) in
                    do throws(GatewayError) {
                        return try await gateway.confirm(confirmation, UUID().uuidString)
                    } catch .declined(_, nil) {
                        return try await gateway.retrieve(intent)
                    }
                }
            },
            retrieve: { reference in
                switch reference {
                case .session: throw ProviderFailure.refused
                case .intent(let intent):
                    try await reported(intent) { () async throws(GatewayError) in
                        try await gateway.retrieve(intent)
                    }
                }
            },
            cancel: { reference in
                switch reference {
                case .session: throw ProviderFailure.refused
                case .intent(let intent):
                    try await reported(intent) { () async throws(GatewayError) in
                        try await gateway.cancel(intent, UUID().uuidString)
                    }
                }
            },
            isLive: !setup.isTestMode, refunds: .gateway(gateway.refunds, storeID: storeID))
    }

    /// Has nobody to ask, so that nothing can be paid.
    static let none = PaymentProvider(
        start: { _ in throw ProviderFailure.missing },
        confirm: { _, _ in throw ProviderFailure.missing },
        retrieve: { _ in throw ProviderFailure.missing },
        cancel: { _ in throw ProviderFailure.missing })
}

extension PaymentRequest {
    fileprivate init(_ attempt: PaymentAttempt, storeID: String) {
        self.init(
            amount: attempt.amount, description: "Order \(attempt.orderID)",
            metadata: attempt.metadata(storeID: storeID))
    }
}

extension PaymentAttempt {
    /// What the provider's objects say of an attempt, so that their reports find it.
    func metadata(storeID: String) -> [String: String] {
        [
            IntentMetadata.order: orderID.description, IntentMetadata.store: storeID,
            IntentMetadata.attempt: key,
        ]
    }
}

extension PaymentReport {
    /// Takes what an error of the gateway says of an intent, or throws ``ProviderFailure``.
    ///
    /// An intent that the provider does not know any more, which a sandbox forgets when it ends,
    /// cannot be paid: it is as good as cancelled.
    fileprivate init(
        _ error: GatewayError, intent: String?, storeID: String
    ) throws(ProviderFailure) {
        switch error {
        case .declined(_, let declined?):
            self.init(declined, storeID: storeID)
        case .unexpectedState(let found):
            self.init(found, storeID: storeID)
        case .noSuchPayment:
            guard let intent else { throw .refused }
            self.init(
                reference: .intent(intent), intentID: intent, status: .cancelled, amount: nil,
                orderID: nil)
        default:
            throw ProviderFailure(error)
        }
    }
}
