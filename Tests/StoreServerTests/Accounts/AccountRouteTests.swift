import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

@Suite struct AccountRouteTests {
    private let password = "analytical engine"

    @Test func `A person registers, and is who they said they are`() async throws {
        try await TestShop.run { shop in
            let body = """
                {"email":"Ada@Example.com","full_name":"Ada Lovelace","password":"\(password)",
                 "phone":"1","address":"2","city":"London","country":"GB"}
                """
            let answer = try await shop.send(.register, body: body)
            #expect(answer.status == 201)
            #expect(answer.headers[.cacheControl] == "no-store")
            let session: SessionAnswer = try answer.decode()
            #expect(session.expiresAt == shop.clock.now().advanced(bySeconds: 900))
            let me: Customer = try await shop.send(.me, token: session.token).decode()
            #expect(me == session.customer)
            #expect(me.email == "Ada@Example.com")
            #expect(me.city == "London")
            #expect(me.role == .customer)
        }
    }

    @Test func `An address has one account, in whatever spelling`() async throws {
        try await TestShop.run { shop in
            _ = try await shop.register("ada@example.com")
            let again = RegisterRequest(
                email: "ADA@example.com", fullName: "Eve", password: "something else")
            #expect(try await shop.send(.register, encoding: again).outcome == "email_taken")
        }
    }

    @Test(arguments: [
        #"{"email":"a@b.ch","full_name":"A","password":"a good password","role":"admin"}"#,
        #"{"email":"a@b.ch","full_name":"A","password":"a good password","is_admin":true}"#,
        #"{"email":"a@b.ch","full_name":"A","password":"a good password","customer_id":1}"#,
        #"{"email":"a@b.ch","full_name":"A","password":"too short"}"#,
        #"{"email":"a@b.ch","full_name":"A","password":"qwertyuiop"}"#,
        #"{"email":"a@b","full_name":"A","password":"a good password"}"#,
        #"{"email":"a@b.ch","full_name":" ","password":"a good password"}"#,
        #"{"email":"a@b.ch","password":"a good password"}"#,
    ])
    func `A registration with a wrong or a privileged field opens no account`(
        body: String
    ) async throws {
        try await TestShop.run { shop in
            #expect(try await shop.send(.register, body: body).outcome == "validation_failed")
            let rows = try await shop.database.query("SELECT customer_id FROM customers")
            #expect(rows.isEmpty)
        }
    }

    @Test func `Every way to log in costs one hash and tells nothing of the account`() async throws
    {
        try await TestShop.run { shop in
            _ = try await shop.register("ada@example.com")
            _ = try await shop.register("eve@example.com")
            try await shop.database.execute(
                "UPDATE customers SET disabled_at = 1 WHERE email = 'eve@example.com'")
            var refusals: [Answer] = []
            for (email, password) in [
                ("ada@example.com", "wrong password"), ("nobody@example.com", password),
                ("eve@example.com", password), ("no address", password),
            ] {
                let before = shop.hashes.value
                refusals.append(
                    try await shop.send(
                        .login, encoding: LoginRequest(email: email, password: password)))
                #expect(shop.hashes.value == before + 1)
            }
            let before = shop.hashes.value
            let login = try await shop.send(
                .login, encoding: LoginRequest(email: " ADA@example.com", password: password))
            #expect(login.status == 200)
            #expect(shop.hashes.value == before + 1)
            let problems = try refusals.map { answer in
                var problem = try #require(answer.problem)
                problem.requestID = nil
                return problem
            }
            #expect(Set(problems).count == 1)
            #expect(problems[0].code == "credentials_refused")
            #expect(Set(refusals.map(\.status)) == [401])
        }
    }

    @Test func `Registering costs one hash whether the address is known or not`() async throws {
        try await TestShop.run { shop in
            for _ in 0..<2 {
                let before = shop.hashes.value
                _ = try await shop.send(
                    .register,
                    encoding: RegisterRequest(
                        email: "ada@example.com", fullName: "Ada", password: password))
                #expect(shop.hashes.value == before + 1)
            }
        }
    }

    @Test func `Logging out ends the access token and the refresh token at once`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let other: SessionAnswer = try await shop.send(
                .login, encoding: LoginRequest(email: "ada@example.com", password: password)
            ).decode()
            #expect(try await shop.send(.logout, token: session.token).status == 204)
            #expect(try await shop.send(.me, token: session.token).outcome == "not_authenticated")
            let refresh = RefreshRequest(refreshToken: session.refreshToken)
            #expect(try await shop.send(.refresh, encoding: refresh).outcome == "session_ended")
            #expect(try await shop.send(.me, token: other.token).status == 200)
        }
    }

    @Test func `A role is read from the store and not from the token`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            try await shop.database.execute("UPDATE customers SET role = 'admin'")
            let me: Customer = try await shop.send(.me, token: session.token).decode()
            #expect(me.role == .admin)
            try await shop.database.execute("UPDATE customers SET disabled_at = 1")
            #expect(try await shop.send(.me, token: session.token).outcome == "not_authenticated")
        }
    }

    @Test func `A demo has its three accounts, however often it starts`() async throws {
        try await TestShop.run { shop in
            for _ in 0..<2 {
                _ = try await DemoAccounts.seed(with: shop.accounts.accounts, in: shop.database)
            }
            for (email, role) in [
                ("customer@watchshop.demo", Role.customer), ("staff@watchshop.demo", .staff),
                ("admin@watchshop.demo", .admin),
            ] {
                let login = LoginRequest(email: email, password: "watchshop-demo")
                let session: SessionAnswer = try await shop.send(.login, encoding: login).decode()
                #expect(session.customer.role == role)
            }
        }
    }
}
