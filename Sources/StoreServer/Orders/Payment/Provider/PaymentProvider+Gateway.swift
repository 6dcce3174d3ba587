import ShopModel

extension PaymentProvider {
    /// Asks through the gateway of a setup.
    ///
    /// The keys that intents and pages are made with hold the store's id, since several stores may
    /// have one account at the provider. `returnURL` is where shoppers come back to from their
    /// bank's page.
    static func gateway(
        _ setup: PaymentSetup, storeID: String, returnURL: @escaping @Sendable () -> String
    ) -> PaymentProvider {
        let gateway = setup.gateway
        let reporter = GatewayReporter(
            gateway: gateway, storeID: storeID, returnURL: returnURL)
        return PaymentProvider(
            start: { try await reporter.start($0) },
            open: { try await reporter.open($0) },
            confirm: { try await reporter.confirm($0, method: $1) },
            retrieve: { try await reporter.retrieve($0) },
            cancel: { try await reporter.cancel($0) },
            isLive: !setup.isTestMode, pageOrigins: setup.pageOrigins,
            refunds: .gateway(gateway.refunds, storeID: storeID),
            cards: .gateway(gateway, storeID: storeID, returnURL: returnURL),
            events: .gateway(gateway.events, storeID: storeID))
    }

    /// Has nobody to ask, so that nothing can be paid.
    static let none = PaymentProvider(
        start: { _ in throw ProviderFailure.missing },
        confirm: { _, _ in throw ProviderFailure.missing },
        retrieve: { _ in throw ProviderFailure.missing },
        cancel: { _ in throw ProviderFailure.missing })
}
