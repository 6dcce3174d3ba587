import ShopModel
import Testing

@testable import StoreServer

@Suite struct PasswordResetTests {
    private static let new = "difference engine"

    /// Asks for a mail and returns what it says; nil where it would go to nobody.
    private func letter(
        for email: String = "ada@example.com", at shop: TestShop
    ) async throws -> ResetLetter? {
        let before = try await requests(at: shop)
        let answer = try await shop.send(
            .forgotPassword, encoding: ForgotPasswordRequest(email: email))
        #expect(answer.status == 202)
        #expect(answer.body.isEmpty)
        let id = try await requests(at: shop).subtracting(before).first
        return try await shop.accounts.resets.letter(for: #require(id))
    }

    private func requests(at shop: TestShop) async throws -> Set<String> {
        let rows = try await shop.database.query("SELECT request_id FROM password_resets")
        return Set(try rows.map { try $0.get("request_id") })
    }

    private func reset(_ request: ResetPasswordRequest, at shop: TestShop) async throws -> String {
        try await shop.send(.resetPassword, encoding: request).outcome
    }

    @Test func `The link sets a password, once, and ends every login`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let letter = try #require(try await letter(at: shop))
            #expect(letter.customer.email == "ada@example.com")
            let request = ResetPasswordRequest(token: letter.token, password: Self.new)
            #expect(try await reset(request, at: shop) == "204")
            #expect(try await reset(request, at: shop) == "reset_refused")
            #expect(try await shop.send(.me, token: session.token).outcome == "not_authenticated")
            #expect(try await shop.tryLogIn().outcome == "credentials_refused")
            #expect(try await shop.tryLogIn(password: Self.new).status == 200)
        }
    }

    @Test func `The code is taken as people type it`() async throws {
        try await TestShop.run { shop in
            _ = try await shop.register()
            let letter = try #require(try await letter(at: shop))
            #expect(letter.code.count == 9)
            let typed = " " + letter.code.lowercased().replacing("-", with: " ")
            let request = ResetPasswordRequest(
                code: typed, email: "ADA@example.com", password: Self.new)
            #expect(try await reset(request, at: shop) == "204")
            #expect(try await shop.tryLogIn(password: Self.new).status == 200)
        }
    }

    @Test func `After five wrong codes the right one is refused, and the link is not`() async throws
    {
        try await TestShop.run { shop in
            _ = try await shop.register()
            let letter = try #require(try await letter(at: shop))
            func type(_ code: String) async throws -> String {
                try await reset(
                    ResetPasswordRequest(
                        code: code, email: "ada@example.com", password: Self.new), at: shop)
            }
            for _ in 0..<5 { #expect(try await type("AAAA-AAAA") == "reset_refused") }
            #expect(try await type(letter.code) == "reset_refused")
            let request = ResetPasswordRequest(token: letter.token, password: Self.new)
            #expect(try await reset(request, at: shop) == "204")
        }
    }

    @Test func `Half an hour later neither is good`() async throws {
        try await TestShop.run { shop in
            _ = try await shop.register()
            let letter = try #require(try await letter(at: shop))
            shop.clock.advance(bySeconds: 1_800)
            let byCode = ResetPasswordRequest(
                code: letter.code, email: "ada@example.com", password: Self.new)
            #expect(try await reset(byCode, at: shop) == "reset_refused")
            let byToken = ResetPasswordRequest(token: letter.token, password: Self.new)
            #expect(try await reset(byToken, at: shop) == "reset_refused")
        }
    }

    @Test func `Fifty uses of one link at once set one password`() async throws {
        try await TestShop.run { shop in
            _ = try await shop.register()
            let letter = try #require(try await letter(at: shop))
            let done = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<50 {
                    let request = ResetPasswordRequest(
                        token: letter.token, password: "\(Self.new) \(number)")
                    group.addTask { try await reset(request, at: shop) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(done.count { $0 == "204" } == 1)
            #expect(done.count { $0 == "reset_refused" } == 49)
        }
    }

    @Test func `Asking and setting tell nothing of whether there is an account`() async throws {
        try await TestShop.run { shop in
            _ = try await shop.register("ada@example.com")
            _ = try await shop.register("eve@example.com")
            try await shop.database.execute(
                "UPDATE customers SET disabled_at = 1 WHERE email = 'eve@example.com'")
            let emails = ["ada@example.com", "eve@example.com", "nobody@example.com", "x"]
            for email in emails {
                let jobs = "SELECT COUNT(*) AS n FROM jobs WHERE kind = 'mail'"
                let before: Int = try await shop.database.query(jobs)[0].get("n")
                let (letter, hashes) = try await shop.countingHashes {
                    try await self.letter(for: email, at: shop)
                }
                #expect((letter != nil) == (email == "ada@example.com"))
                #expect(hashes == 0)
                #expect(try await shop.database.query(jobs)[0].get("n") == before + 1)

                let request = ResetPasswordRequest(
                    code: "AAAA-AAAA", email: email, password: Self.new)
                let (answer, work) = try await shop.countingHashes {
                    try await shop.send(.resetPassword, encoding: request)
                }
                #expect(work == 1)
                #expect(answer.outcome == "reset_refused")
                #expect(answer.problem?.errors == nil)
            }
        }
    }

    @Test func `Nothing in the database is enough to set a password`() async throws {
        try await TestShop.run { shop in
            _ = try await shop.register()
            let letter = try #require(try await letter(at: shop))
            let other = ResetSecrets(keys: .random())
            let id = try #require(ResetID(text: String(letter.token.prefix(36))))
            let forged = other.token(for: id)
            #expect(other.code(for: id) != letter.code)
            for token in [forged, "\(id).", "\(id)", letter.token + "=", letter.token.uppercased()]
            {
                let request = ResetPasswordRequest(token: token, password: Self.new)
                #expect(try await reset(request, at: shop) == "reset_refused")
            }
            let payloads = try await shop.database.query("SELECT payload FROM jobs")
            for row in payloads {
                let payload: String = try row.get("payload")
                #expect(!payload.contains(letter.token.suffix(20)))
                #expect(!payload.contains(letter.code))
            }
        }
    }

    @Test(arguments: [
        (#"{"password":"difference engine"}"#, "#/token"),
        (#"{"code":"AAAA-AAAA","password":"difference engine"}"#, "#/email"),
        (#"{"token":"x","code":"x","email":"a@b.ch","password":"difference engine"}"#, "#/token"),
        (#"{"token":"x","password":"short"}"#, "#/password"),
        (#"{"token":"x","password":"1234567890"}"#, "#/password"),
    ])
    func `A request that proves nothing, or sets a bad password, is refused by name`(
        body: String, pointer: String
    ) async throws {
        try await TestShop.run { shop in
            let answer = try await shop.send(.resetPassword, body: body)
            #expect(answer.outcome == "validation_failed")
            #expect(answer.problem?.errors?.map(\.pointer) == [pointer])
        }
    }

    @Test func `A password that is the person's own name leaves the link good`() async throws {
        try await TestShop.run { shop in
            _ = try await shop.register()
            let letter = try #require(try await letter(at: shop))
            let bad = ResetPasswordRequest(token: letter.token, password: "ada lovelace")
            #expect(try await reset(bad, at: shop) == "validation_failed")
            let good = ResetPasswordRequest(token: letter.token, password: Self.new)
            #expect(try await reset(good, at: shop) == "204")
        }
    }
}
