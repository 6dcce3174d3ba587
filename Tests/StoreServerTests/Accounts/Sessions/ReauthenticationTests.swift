import ShopModel
import Testing

@testable import StoreServer

@Suite struct ReauthenticationTests {
    private static let password = "analytical engine"

    /// Whether the store has the password of a session's owner in mind.
    private func isReauthenticated(_ token: String, at shop: TestShop) async throws -> Bool {
        try await shop.accounts.sessions.authenticate(token).isReauthenticated
    }

    @Test func `A password that is shown again counts for five minutes, in one session`()
        async throws
    {
        try await TestShop.run { shop in
            let here = try await shop.register()
            let login = LoginRequest(email: "ada@example.com", password: Self.password)
            let there: SessionAnswer = try await shop.send(.login, encoding: login).decode()
            #expect(try await !isReauthenticated(here.token, at: shop))

            let answer: ReauthenticationAnswer = try await shop.send(
                .reauthenticate, token: here.token,
                encoding: ReauthenticateRequest(password: Self.password)
            ).decode()
            #expect(answer.expiresAt == shop.clock.now().advanced(bySeconds: 300))
            #expect(try await isReauthenticated(here.token, at: shop))
            #expect(try await !isReauthenticated(there.token, at: shop))

            shop.clock.advance(bySeconds: 299)
            #expect(try await isReauthenticated(here.token, at: shop))
            shop.clock.advance(bySeconds: 1)
            #expect(try await !isReauthenticated(here.token, at: shop))
        }
    }

    @Test func `A wrong password is refused by name and changes nothing`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let before = shop.hashes.value
            let answer = try await shop.send(
                .reauthenticate, token: session.token,
                encoding: ReauthenticateRequest(password: "difference engine"))
            #expect(answer.outcome == "credentials_refused")
            #expect(answer.problem?.errors?.map(\.pointer) == ["#/password"])
            #expect(shop.hashes.value == before + 1)
            #expect(try await !isReauthenticated(session.token, at: shop))
        }
    }
}
