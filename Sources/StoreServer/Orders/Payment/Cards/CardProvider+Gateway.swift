import FoundationEssentials
import ShopModel

extension CardProvider {
    /// Asks through a gateway; `returnURL` is where shoppers come back to from its pages.
    static func gateway(
        _ gateway: PaymentGateway, storeID: String, returnURL: @escaping @Sendable () -> String
    ) -> CardProvider {
        let customers = gateway.customers
        return CardProvider(
            customer: { customer in
                try await asked { () async throws(GatewayError) in
                    try await customers.create(
                        CustomerRequest(customer, storeID: storeID),
                        "\(storeID)-cus-\(customer.id)")
                }
            },
            forget: { name in
                do throws(GatewayError) {
                    try await customers.delete(name)
                } catch .noSuchPayment {
                    return
                } catch {
                    throw ProviderFailure(error)
                }
            },
            cards: { name in
                try await asked { () async throws(GatewayError) in try await customers.cards(name) }
            },
            card: { id in
                try await found { () async throws(GatewayError) in try await customers.card(id) }
            },
            attach: { id, name in
                try await found { () async throws(GatewayError) in
                    try await customers.attach(id, name, UUID().uuidString)
                }
            },
            detach: { id in
                try await asked { () async throws(GatewayError) in
                    try await customers.detach(id, UUID().uuidString)
                }
            },
            setUp: { name, currency in
                let request = SetupRequest(
                    customerID: name, currency: currency, returnURL: returnURL())
                let session = try await asked { () async throws(GatewayError) in
                    try await gateway.checkout.setUp(request, UUID().uuidString)
                }
                guard let page = HostedPage(session) else { throw ProviderFailure.unknownOutcome }
                return page
            })
    }

    private static func asked<Answer>(
        _ ask: () async throws(GatewayError) -> Answer
    ) async throws(ProviderFailure) -> Answer {
        do throws(GatewayError) {
            return try await ask()
        } catch {
            throw ProviderFailure(error)
        }
    }

    /// Returns nil where the provider does not know the card, or its bank does not want it used.
    private static func found<Answer>(
        _ ask: () async throws(GatewayError) -> Answer
    ) async throws(ProviderFailure) -> Answer? {
        do throws(GatewayError) {
            return try await ask()
        } catch .noSuchPayment {
            return nil
        } catch .refused {
            return nil
        } catch .declined {
            return nil
        } catch {
            throw ProviderFailure(error)
        }
    }
}

extension CustomerRequest {
    fileprivate init(_ customer: Customer, storeID: String) {
        self.init(
            email: customer.email, name: customer.fullName,
            metadata: [
                IntentMetadata.store: storeID, IntentMetadata.customer: customer.id.description,
            ])
    }
}

extension HostedPage {
    /// Takes the page of a session; nil where it can no longer be used.
    init?(_ session: CheckoutSession) {
        guard let url = session.url else { return nil }
        self.init(
            url: url, expiresAt: Timestamp(milliseconds: session.expiresAt * 1_000))
    }
}
