import ShopModel
import Testing

@testable import StoreServer

@Suite struct SessionRouteTests {
    private func entries(of session: SessionAnswer, at shop: TestShop) async throws
        -> [SessionEntry]
    {
        try await shop.send(.sessions, token: session.token).decode()
    }

    @Test func `The devices are listed with what they call themselves`() async throws {
        try await TestShop.run { shop in
            let first = try await shop.register()
            shop.clock.advance(bySeconds: 60)
            let second = try await shop.logIn(on: "watchshop/1.0 (Linux)")
            let entries = try await entries(of: second, at: shop)
            #expect(entries.map(\.userAgent) == ["watchshop/1.0 (Linux)", nil])
            #expect(entries.map(\.isCurrent) == [true, false])
            #expect(entries[0].createdAt == shop.clock.now())
            #expect(entries[1].lastSeenAt == entries[1].createdAt)

            shop.clock.advance(bySeconds: 60)
            _ = try await shop.send(
                .refresh, encoding: RefreshRequest(refreshToken: first.refreshToken))
            let later = try await self.entries(of: second, at: shop)
            #expect(later[0].id == entries[1].id)
            #expect(later[0].lastSeenAt == shop.clock.now())
            #expect(later[0].createdAt == entries[1].createdAt)
        }
    }

    @Test func `A device that is logged out is out at once`() async throws {
        try await TestShop.run { shop in
            let here = try await shop.register()
            let there = try await shop.logIn()
            let id = try await shop.sessionID(of: there).description
            #expect(try await shop.send(.endSession, id, token: here.token).status == 204)
            #expect(try await shop.send(.me, token: there.token).outcome == "not_authenticated")
            let refresh = RefreshRequest(refreshToken: there.refreshToken)
            #expect(try await shop.send(.refresh, encoding: refresh).outcome == "session_ended")
            #expect(try await shop.send(.endSession, id, token: here.token).outcome == "not_found")
            #expect(try await entries(of: here, at: shop).count == 1)
        }
    }

    @Test func `Every device but one is logged out together`() async throws {
        try await TestShop.run { shop in
            let here = try await shop.register()
            let others = [try await shop.logIn(), try await shop.logIn()]
            let eve = try await shop.register("eve@example.com")
            #expect(try await shop.send(.endSessions, token: here.token).status == 204)
            for other in others {
                #expect(
                    try await shop.send(.me, token: other.token).outcome == "not_authenticated")
            }
            for still in [here, eve] {
                #expect(try await shop.send(.me, token: still.token).status == 200)
            }
        }
    }

    @Test(arguments: [
        ("a\u{7}b\u{1B}[31mc", "ab[31mc"), ("\u{202E}evil", "evil"),
        (String(repeating: "x", count: 500), String(repeating: "x", count: 200)),
    ])
    func `What a device calls itself is cut and cleared`(sent: String, kept: String) {
        #expect(ClientDetails(address: nil, userAgent: sent).userAgent == kept)
    }
}
