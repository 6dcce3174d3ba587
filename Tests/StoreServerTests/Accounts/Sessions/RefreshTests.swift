import ShopModel
import Testing

@testable import StoreServer

@Suite struct RefreshTests {
    private func refresh(_ token: String, at shop: TestShop) async throws -> Answer {
        try await shop.send(.refresh, encoding: RefreshRequest(refreshToken: token))
    }

    @Test func `Each refresh token is for one use and leads to the next`() async throws {
        try await TestShop.run { shop in
            var session = try await shop.register()
            for _ in 0..<3 {
                shop.clock.advance(bySeconds: 60)
                let next: SessionAnswer = try await refresh(session.refreshToken, at: shop).decode()
                #expect(next.refreshToken != session.refreshToken)
                #expect(next.token != session.token)
                #expect(try await shop.send(.me, token: next.token).status == 200)
                session = next
            }
        }
    }

    @Test func `The token before is answered with the same successor for ten seconds`() async throws
    {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let first: SessionAnswer = try await refresh(session.refreshToken, at: shop).decode()
            shop.clock.advance(bySeconds: 10)
            let again: SessionAnswer = try await refresh(session.refreshToken, at: shop).decode()
            #expect(again.refreshToken == first.refreshToken)
            #expect(try await refresh(first.refreshToken, at: shop).status == 200)
        }
    }

    @Test func `A token used again later ends the session for everyone`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let next: SessionAnswer = try await refresh(session.refreshToken, at: shop).decode()
            shop.clock.advance(bySeconds: 11)
            #expect(try await refresh(session.refreshToken, at: shop).outcome == "session_ended")
            #expect(try await refresh(next.refreshToken, at: shop).outcome == "session_ended")
            #expect(try await shop.send(.me, token: next.token).outcome == "not_authenticated")
        }
    }

    @Test func `The last but one ends the session even within ten seconds`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let second: SessionAnswer = try await refresh(session.refreshToken, at: shop).decode()
            _ = try await refresh(second.refreshToken, at: shop)
            #expect(try await refresh(session.refreshToken, at: shop).outcome == "session_ended")
        }
    }

    @Test func `Many refreshes at once all get one successor`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let successors = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        let answer = try await refresh(session.refreshToken, at: shop)
                        return try answer.decode(SessionAnswer.self).refreshToken
                    }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(successors.count == 1)
        }
    }

    @Test func `A session ends thirty days after its last refresh`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            shop.clock.advance(bySeconds: 30 * 86_400 - 1)
            let next: SessionAnswer = try await refresh(session.refreshToken, at: shop).decode()
            shop.clock.advance(bySeconds: 30 * 86_400)
            #expect(try await refresh(next.refreshToken, at: shop).outcome == "session_ended")
        }
    }

    @Test func `A token that another key made or that was changed is refused`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let parts = session.refreshToken.split(separator: ".")
            let id = try #require(SessionID(text: String(parts[0])))
            let token = RefreshToken(sessionID: id, generation: 2)
            let forged = [
                RefreshTokenCodec(keys: .random()).text(of: token),
                "\(parts[0]).2.\(parts[2])", "\(parts[0]).\(parts[1])", "x",
                session.refreshToken + "=",
            ]
            for text in forged {
                #expect(try await refresh(text, at: shop).outcome == "session_ended")
            }
            #expect(try await refresh(session.refreshToken, at: shop).status == 200)
        }
    }
}
