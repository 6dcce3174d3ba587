import ShopModel
import Testing

@testable import StoreServer

@Suite(.timeLimit(.minutes(10)))
struct SavedCardTests {
    private func save(
        _ method: String?, at paid: PaidShop, by session: SessionAnswer
    ) async throws -> Answer {
        try await paid.shop.send(
            .saveCard, token: session.token, encoding: SaveCardRequest(paymentMethod: method))
    }

    private func cards(at paid: PaidShop, of session: SessionAnswer) async throws -> [SavedCard] {
        try await paid.shop.send(.savedCardList, token: session.token).decode()
    }

    @Test func `A card is saved, shown by its last digits, pays, and is forgotten`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            #expect(try await cards(at: paid, of: ada).isEmpty)
            let answer = try await save("pm_card_visa", at: paid, by: ada)
            #expect(answer.status == 201)
            let card: SavedCard = try answer.decode()
            #expect(card.brand == "visa")
            #expect(card.lastFour == "4242")
            #expect(try await cards(at: paid, of: ada) == [card])
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let state: PaymentState = try await paid.pay(order, with: card.id, by: ada).decode()
            #expect(state.status == .succeeded)
            let removed = try await paid.shop.send(.removeCard, card.id, token: ada.token)
            #expect(removed.status == 204)
            #expect(try await cards(at: paid, of: ada).isEmpty)
            let again = try await paid.shop.send(.removeCard, card.id, token: ada.token)
            #expect(again.outcome == "not_found")
        }
    }

    @Test func `A card that is saved while an order is being paid pays it too`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            _ = try await paid.pay(order, with: "pm_card_visa_chargeDeclined", by: ada)
            let card: SavedCard = try await save("pm_card_mastercard", at: paid, by: ada).decode()
            let state: PaymentState = try await paid.pay(order, with: card.id, by: ada).decode()
            #expect(state.status == .succeeded)
        }
    }

    @Test func `A card that another account has saved pays nothing and is not removed`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let eve = try await paid.shop.register("eve@example.com")
            let card: SavedCard = try await save("pm_card_visa", at: paid, by: ada).decode()
            _ = try await save("pm_card_mastercard", at: paid, by: eve)
            let order = try await paid.shop.order(paid.shop.watch(), by: eve)
            let refused = try await paid.pay(order, with: card.id, by: eve)
            #expect(refused.outcome == "validation_failed")
            #expect(refused.problem?.errors?.map(\.pointer) == ["#/payment_method"])
            #expect(try await paid.shop.order(order.id, of: eve).status == .pending)
            let removed = try await paid.shop.send(.removeCard, card.id, token: eve.token)
            #expect(removed.outcome == "not_found")
            let stolen = try await save(card.id, at: paid, by: eve)
            #expect(stolen.outcome == "validation_failed")
            #expect(try await cards(at: paid, of: ada) == [card])
        }
    }

    @Test func `Without a method there is a page of the provider, where a card is typed in`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let answer = try await save(nil, at: paid, by: ada)
            #expect(answer.status == 201)
            let setup: CardSetupAnswer = try answer.decode()
            try await HostedForm(setup.url).pay(with: "pm_card_amex")
            #expect(try await cards(at: paid, of: ada).map(\.brand) == ["amex"])
            _ = try await save(nil, at: paid, by: ada)
            let accounts = try await paid.shop.database.query("SELECT * FROM provider_customers")
            #expect(accounts.count == 1)
        }
    }

    @Test(arguments: ["pm_nonsense", "cus_1", "../v1/customers", "pm_card_nothing"])
    func `What is no card is a wrong field`(method: String) async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let answer = try await save(method, at: paid, by: ada)
            #expect(answer.outcome == "validation_failed")
            #expect(answer.problem?.errors?.map(\.pointer) == ["#/payment_method"])
        }
    }

    @Test func `An account that is given up is forgotten by the provider, with its cards`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let card: SavedCard = try await save("pm_card_visa", at: paid, by: ada).decode()
            let provider = paid.shop.orders.payment.cards.provider
            #expect(try await provider.card(card.id)?.customerID != nil)
            try await paid.shop.database.execute(
                "UPDATE sessions SET reauthenticated_at = $1", [paid.shop.clock.now()])
            #expect(try await paid.shop.send(.deleteMe, token: ada.token).status == 204)
            let row = try #require(
                try await paid.shop.database.query(
                    "SELECT payload FROM jobs WHERE kind = $1", [ForgetCustomerJob.kind]
                ).first)
            let job = LeasedJob(
                id: JobID(1), kind: ForgetCustomerJob.kind, payload: try row.get("payload"),
                attempt: 1)
            let handler = try #require(paid.shop.orders.payment.cards.jobHandlers.first)
            for _ in 0..<2 { try await handler.run(job) }
            #expect(try await provider.card(card.id)?.customerID == nil)
        }
    }
}
