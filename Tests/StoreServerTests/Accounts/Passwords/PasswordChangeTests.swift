import ShopModel
import Testing

@testable import StoreServer

@Suite struct PasswordChangeTests {
    private static let new = "difference engine"

    private func change(
        from current: String = TestShop.password, to password: String = new,
        by session: SessionAnswer, at shop: TestShop
    ) async throws -> Answer {
        try await shop.send(
            .changePassword, token: session.token,
            encoding: ChangePasswordRequest(current: current, password: password))
    }

    @Test func `A new password ends every login but the one that set it`() async throws {
        try await TestShop.run { shop in
            let here = try await shop.register()
            let there = try await shop.logIn()
            #expect(try await change(by: here, at: shop).status == 204)
            #expect(try await shop.send(.me, token: here.token).status == 200)
            #expect(try await shop.send(.me, token: there.token).outcome == "not_authenticated")
            #expect(try await shop.tryLogIn().outcome == "credentials_refused")
            #expect(try await shop.tryLogIn(password: Self.new).status == 200)
        }
    }

    @Test func `The present password must be shown, and the new one be good`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            for (current, password, outcome, pointer) in [
                ("wrong password", Self.new, "credentials_refused", "#/current"),
                (TestShop.password, "1234567890", "validation_failed", "#/password"),
                (TestShop.password, "ada lovelace", "validation_failed", "#/password"),
            ] {
                let answer = try await change(
                    from: current, to: password, by: session, at: shop)
                #expect(answer.outcome == outcome)
                #expect(answer.problem?.errors?.map(\.pointer) == [pointer])
            }
            #expect(try await shop.tryLogIn().status == 200)
        }
    }

    @Test func `Whoever guesses at the password of an open session must wait`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            for _ in 0..<10 {
                _ = try await change(from: "wrong password", by: session, at: shop)
            }
            let (answer, hashes) = try await shop.countingHashes {
                try await change(by: session, at: shop)
            }
            #expect(answer.outcome == "rate_limited")
            #expect(hashes == 0)
            shop.clock.advance(bySeconds: 899)
            let later = try await shop.logIn()
            #expect(try await change(by: later, at: shop).outcome == "rate_limited")
            shop.clock.advance(bySeconds: 1)
            #expect(try await change(by: later, at: shop).status == 204)
        }
    }
}
