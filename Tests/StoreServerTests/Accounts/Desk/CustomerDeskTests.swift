import ShopModel
import Testing

@testable import StoreServer

@Suite struct CustomerDeskTests {
    /// Opens a shop with someone who manages it and has just shown their password.
    private func run(
        _ test: @escaping @Sendable (TestShop, SessionAnswer) async throws -> Void
    ) async throws {
        try await TestShop.run { shop in
            let admin = try await shop.registerAdmin()
            try await test(shop, admin)
        }
    }

    private func update(
        _ customer: Customer, _ request: UpdateCustomerRequest, by admin: SessionAnswer,
        at shop: TestShop
    ) async throws -> Answer {
        try await shop.send(
            .updateCustomer, customer.id.description, token: admin.token, encoding: request)
    }

    private func actions(at shop: TestShop) async throws -> [String] {
        let rows = try await shop.database.query(
            "SELECT actor, action, subject, details FROM audit_log ORDER BY sequence")
        return try rows.map { row in
            try ["actor", "action", "subject", "details"].map { try row.get($0) }
                .joined(separator: " ")
        }
    }

    @Test func `The accounts are an array, or a page where one is asked for`() async throws {
        try await run { shop, admin in
            for name in ["ada", "eve", "bob"] { _ = try await shop.register("\(name)@example.com") }
            let all: [CustomerRecord] = try await shop.send(.customers, token: admin.token)
                .decode()
            #expect(
                all.map(\.customer.email) == [
                    "bob@example.com", "eve@example.com", "ada@example.com", "admin@example.com",
                ])
            let page: CustomerPage = try await shop.search("page=2&limit=3", by: admin).decode()
            #expect(page.customers == [all[3]])
            #expect((page.total, page.page, page.pages) == (4, 2, 2))
        }
    }

    @Test(arguments: [
        ("search=EVE", ["eve@example.com"]), ("search=lovelace", ["bob", "eve", "ada", "admin"]),
        ("search=%25", []), ("search=_ve", []), ("search=e%5C", []),
        ("role=admin", ["admin@example.com"]), ("disabled=1", ["bob@example.com"]),
        ("role=customer&disabled=0", ["eve@example.com", "ada@example.com"]),
        ("search=eve&role=admin", []),
    ])
    func `They are found by words, role and state`(query: String, found: [String]) async throws {
        try await run { shop, admin in
            for name in ["ada", "eve", "bob"] { _ = try await shop.register("\(name)@example.com") }
            try await shop.database.execute(
                "UPDATE customers SET disabled_at = 1 WHERE email = 'bob@example.com'")
            let page: CustomerPage = try await shop.search(query + "&page=1", by: admin).decode()
            let emails = found.map { $0.contains("@") ? $0 : "\($0)@example.com" }
            #expect(page.customers.map(\.customer.email) == emails)
        }
    }

    @Test(arguments: [
        "page=0", "limit=201", "role=owner", "disabled=yes", "sort=name", "page=1&page=2",
    ])
    func `A query that means nothing is refused by name`(query: String) async throws {
        try await run { shop, admin in
            let answer = try await shop.search(query, by: admin)
            #expect(answer.outcome == "validation_failed")
            let name = query.prefix { $0 != "=" }
            #expect(answer.problem?.errors?.map(\.pointer) == ["?\(name)"])
        }
    }

    @Test func `An account says what it bought, paid orders alone counting as paid`() async throws {
        try await run { shop, admin in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            let paid = try await shop.order(watch, by: ada)
            _ = try await shop.order(watch, by: ada)
            try await shop.database.execute(
                "UPDATE orders SET payment_status = 'succeeded' WHERE order_id = $1", [paid.id])
            let record: CustomerRecord = try await shop.send(
                .customer, ada.customer.id.description, token: admin.token
            ).decode()
            #expect(record.customer == ada.customer)
            #expect(record.orderCount == 2)
            #expect(record.lastOrderAt == shop.clock.now())
            #expect(record.paidAmount == DecimalText(paid.total))
            #expect(record.refundedAmount.text == "0.00")
            #expect(record.currency == paid.total.currency)
        }
    }

    @Test func `A role that is taken away is gone at the next request`() async throws {
        try await run { shop, admin in
            let eve = try await shop.register("eve@example.com")
            let up = try await update(eve.customer, .init(role: .admin), by: admin, at: shop)
            #expect(try up.decode(CustomerRecord.self).customer.role == .admin)
            #expect(try await shop.send(.customers, token: eve.token).status == 200)
            _ = try await update(eve.customer, .init(role: .staff), by: admin, at: shop)
            #expect(try await shop.send(.customers, token: eve.token).outcome == "forbidden")
            #expect(try await shop.send(.me, token: eve.token).status == 200)
            #expect(
                try await actions(at: shop) == [
                    #"staff:1 customer.update customer:2 {"role":"customer → admin"}"#,
                    #"staff:1 customer.update customer:2 {"role":"admin → staff"}"#,
                ])
        }
    }

    @Test func `Whoever is kept out loses their logins, and comes back with none`() async throws {
        try await run { shop, admin in
            let eve = try await shop.register("eve@example.com")
            let out = try await update(eve.customer, .init(isDisabled: true), by: admin, at: shop)
            #expect(try out.decode(CustomerRecord.self).isDisabled)
            #expect(try await shop.send(.me, token: eve.token).outcome == "not_authenticated")
            #expect(try await shop.tryLogIn("eve@example.com").outcome == "credentials_refused")
            _ = try await update(eve.customer, .init(isDisabled: false), by: admin, at: shop)
            #expect(try await shop.send(.me, token: eve.token).outcome == "not_authenticated")
            let refresh = RefreshRequest(refreshToken: eve.refreshToken)
            #expect(try await shop.send(.refresh, encoding: refresh).outcome == "session_ended")
            #expect(try await shop.tryLogIn("eve@example.com").status == 200)
        }
    }

    @Test func `What is as it should be is left alone, without a word in the log`() async throws {
        try await run { shop, admin in
            let eve = try await shop.register("eve@example.com")
            let same = UpdateCustomerRequest(isDisabled: false, role: .customer)
            #expect(try await update(eve.customer, same, by: admin, at: shop).status == 200)
            #expect(try await actions(at: shop).isEmpty)
        }
    }

    @Test func `Nobody changes themselves`() async throws {
        try await run { shop, admin in
            for request in [
                UpdateCustomerRequest(role: .customer), UpdateCustomerRequest(isDisabled: true),
            ] {
                let answer = try await update(admin.customer, request, by: admin, at: shop)
                #expect(answer.outcome == "forbidden")
            }
        }
    }

    @Test func `Two who take the store from each other leave one of them`() async throws {
        try await run { shop, admin in
            let eve = try await shop.registerAdmin("eve@example.com")
            let outcomes = try await withThrowingTaskGroup(of: Int.self) { group in
                for (who, whom) in [(admin, eve), (eve, admin)] {
                    group.addTask {
                        try await update(whom.customer, .init(role: .customer), by: who, at: shop)
                            .status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == 200 } == 1)
            let left = try await shop.database.query(
                "SELECT 1 AS x FROM customers WHERE role = 'admin'")
            #expect(left.count == 1)
        }
    }

    @Test(arguments: [
        (#"{"role":"owner"}"#, "#/role"), (#"{"disabled":"yes"}"#, "#/disabled"),
        (#"{"email":"a@b.ch"}"#, "#/email"), (#"{"password":"x"}"#, "#/password"),
    ])
    func `Anything else about a person is refused by name`(
        body: String, pointer: String
    ) async throws {
        try await run { shop, admin in
            let eve = try await shop.register("eve@example.com")
            let answer = try await shop.send(
                .updateCustomer, eve.customer.id.description, token: admin.token, body: body)
            #expect(answer.problem?.errors?.map(\.pointer) == [pointer])
        }
    }
}
