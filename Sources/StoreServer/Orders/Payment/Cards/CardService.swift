import Logging
import ShopModel

/// Keeps people's cards at the provider; the store never sees their numbers.
struct CardService: Sendable {
    let database: any Database
    let provider: CardProvider
    /// Whether a card can be saved by its name, which only test cards can.
    let isTestMode: Bool
    let currency: Currency
    let now: @Sendable () -> Timestamp
    let logger: Logger

    /// What saving a card comes to.
    enum Saving: Sendable {
        case card(SavedCard)
        case page(HostedPage)
    }

    /// The work after a commit.
    var jobHandlers: [JobHandler] {
        [
            JobHandler(ForgetCustomerJob.self) { job in
                do {
                    try await provider.forget(job.name)
                } catch let failure as ProviderFailure {
                    throw JobFailure("the payment provider: \(failure)")
                }
            }
        ]
    }

    /// Returns the cards that are saved for an account, the newest first.
    func cards(of customer: CustomerID) async throws -> [SavedCard] {
        guard let name = try await name(of: customer) else { return [] }
        return try await asked { try await provider.cards(name) }.compactMap(SavedCard.init)
    }

    /// Saves a test card at once, or returns the page on which a card can be typed in.
    ///
    /// Throws ``Problem`` for a method that cannot be saved like that.
    func save(_ method: String?, for customer: Customer) async throws -> Saving {
        guard let method else {
            let name = try await requireName(of: customer)
            return .page(try await asked { try await provider.setUp(name, currency) })
        }
        guard isTestMode else {
            throw Problem.notSavable("is taken in test mode only; leave it out for the page")
        }
        let name = try await requireName(of: customer)
        let card = try await asked { () -> ProviderCard? in
            guard try await provider.isUsable(method, by: nil) else { return nil }
            return try await provider.attach(method, name)
        }
        guard let saved = card.flatMap(SavedCard.init) else {
            throw Problem.notSavable("is no card that can be saved")
        }
        return .card(saved)
    }

    /// Forgets a card of an account's own; throws ``Problem`` where it has none of the name.
    func remove(_ method: String, of customer: CustomerID) async throws {
        guard method.hasPrefix("pm_"), let name = try await name(of: customer),
            let card = try await asked({ try await provider.card(method) }),
            card.customerID == name
        else { throw Problem.notFound }
        try await asked { try await provider.detach(method) }
    }

    private func name(of customer: CustomerID) async throws -> String? {
        try await database.read { try ProviderCustomerRepository().find(customer, in: $0) }
    }

    /// Makes an account at the provider where there is none; asked twice at once, it is one.
    private func requireName(of customer: Customer) async throws -> String {
        if let known = try await name(of: customer.id) { return known }
        let name = try await asked { try await provider.customer(customer) }
        let time = now()
        return try await database.transaction { transaction in
            try ProviderCustomerRepository().insert(
                name, of: customer.id, at: time, in: transaction)
            return try ProviderCustomerRepository().find(customer.id, in: transaction) ?? name
        }
    }

    private func asked<Value>(_ question: () async throws -> Value) async throws -> Value {
        do {
            return try await question()
        } catch let failure as ProviderFailure {
            logger.error(
                "the payment provider failed", metadata: ["failure": "\(failure)"])
            throw Problem(failure)
        }
    }
}

extension SavedCard {
    /// Takes what the provider says of a card; nil for what is none.
    fileprivate init?(_ card: ProviderCard) {
        guard let brand = card.brand, let lastFour = card.lastFour, let month = card.expiryMonth,
            let year = card.expiryYear
        else { return nil }
        self.init(
            id: card.id, brand: brand, lastFour: lastFour, expiryMonth: month, expiryYear: year)
    }
}

extension Problem {
    fileprivate static func notSavable(_ detail: String) -> Problem {
        Problem(invalid: [FieldError(pointer: "#/payment_method", detail: detail)])
    }
}
