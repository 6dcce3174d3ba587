import FoundationEssentials
import ShopModel
import Testing

@testable import StoreServer

@Suite struct ScriptTokenTests {
    @Test func `A token is shown once, and only its hash is kept`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.registerAdmin()
            let made = try await shop.makeToken(for: [.customersRead, .auditRead], by: admin)
            let text = try #require(made.token)
            #expect(text.hasPrefix("wshop_"))
            #expect(text.utf8.count == 49)
            #expect(made.scopes == [.auditRead, .customersRead])
            #expect(made.expiresAt == shop.clock.now().advanced(bySeconds: 30 * 86_400))

            let all: [ScriptTokenAnswer] = try await shop.send(.scriptTokens, token: admin.token)
                .decode()
            var shown = made
            shown.token = nil
            #expect(all == [shown])
            let row = try await shop.database.query("SELECT * FROM script_tokens")[0]
            for column in ["token_id", "name", "hash", "scopes"] {
                #expect(try !row.get(column, as: String.self).contains(text.suffix(20)))
            }
            let other = try await shop.makeToken(for: [.auditRead], by: admin)
            #expect(other.token != made.token)
        }
    }

    @Test func `It opens what it is for, and notes when it was used`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.registerAdmin()
            let made = try await shop.makeToken(for: [.customersRead], by: admin)
            #expect(try await shop.send(.customers, token: made.token).status == 200)
            for route in [Route.scriptTokens, .me, .sessions, .logout, .myOrders] {
                #expect(try await shop.send(route, token: made.token).outcome == "forbidden")
            }
            func lastUse() async throws -> Timestamp? {
                let id = made.id.uuidString.lowercased()
                return try await shop.send(.scriptToken, id, token: admin.token)
                    .decode(ScriptTokenAnswer.self).lastUsedAt
            }
            let first = shop.clock.now()
            #expect(try await lastUse() == first)
            shop.clock.advance(bySeconds: 59)
            #expect(try await shop.send(.customers, token: made.token).status == 200)
            #expect(try await lastUse() == first)
            shop.clock.advance(bySeconds: 1)
            #expect(try await shop.send(.customers, token: made.token).status == 200)
            #expect(try await lastUse() == shop.clock.now())
        }
    }

    @Test func `It never opens what asks for a password, whatever it is for`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.registerAdmin()
            let made = try await shop.makeToken(for: Set(TokenScope.allCases), by: admin)
            for route in Route.all where route.isSensitive {
                let answer = try await shop.send(
                    route, "1", token: made.token, body: route.body == nil ? nil : "{}")
                #expect(answer.outcome == "forbidden", "\(route.template)")
            }
        }
    }

    @Test func `It can do no more than whoever made it can now`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.registerAdmin()
            let made = try await shop.makeToken(for: [.customersRead], by: admin)
            try await shop.database.execute("UPDATE customers SET role = 'staff'")
            #expect(try await shop.send(.customers, token: made.token).outcome == "forbidden")
            try await shop.database.execute("UPDATE customers SET role = 'admin', disabled_at = 1")
            #expect(
                try await shop.send(.customers, token: made.token).outcome == "not_authenticated")
        }
    }

    @Test func `It ends when its time is over, and at once when it is ended`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.registerAdmin()
            let short = try await shop.makeToken(for: [.customersRead], days: 1, by: admin)
            let ended = try await shop.makeToken(for: [.customersRead], by: admin)
            let id = ended.id.uuidString.lowercased()
            #expect(try await shop.send(.revokeScriptToken, id, token: admin.token).status == 204)
            for route in [Route.revokeScriptToken, .scriptToken] {
                #expect(try await shop.send(route, id, token: admin.token).outcome == "not_found")
            }
            #expect(
                try await shop.send(.customers, token: ended.token).outcome == "not_authenticated")
            shop.clock.advance(bySeconds: 86_399)
            #expect(try await shop.send(.customers, token: short.token).status == 200)
            shop.clock.advance(bySeconds: 1)
            #expect(
                try await shop.send(.customers, token: short.token).outcome == "not_authenticated")
        }
    }

    @Test(arguments: [
        "wshop_", "wshop_x", "wshop_" + String(repeating: "A", count: 43),
        "WSHOP_" + String(repeating: "A", count: 43),
    ])
    func `A token that nobody made opens nothing`(text: String) async throws {
        try await TestShop.run { shop in
            let answer = try await shop.send(.customers, token: text)
            #expect(answer.outcome == "not_authenticated")
        }
    }

    @Test(arguments: [
        (#"{"name":"x","scopes":[],"expires_in_days":1}"#, "#/scopes"),
        (#"{"name":"x","scopes":["root"],"expires_in_days":1}"#, "#/scopes/0"),
        (#"{"name":"x","scopes":["audit:read"],"expires_in_days":366}"#, "#/expires_in_days"),
        (#"{"name":"x","scopes":["audit:read"]}"#, "#/expires_in_days"),
        (#"{"name":" ","scopes":["audit:read"],"expires_in_days":1}"#, "#/name"),
    ])
    func `A token without an end, a purpose or a name is not made`(
        body: String, pointer: String
    ) async throws {
        try await TestShop.run { shop in
            let admin = try await shop.registerAdmin()
            let answer = try await shop.send(.createScriptToken, token: admin.token, body: body)
            #expect(answer.problem?.errors?.map(\.pointer) == [pointer])
        }
    }

    @Test func `The audit log names who made and ended it, without its text`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.registerAdmin()
            let made = try await shop.makeToken(for: [.auditRead], by: admin)
            let id = made.id.uuidString.lowercased()
            let text = try #require(made.token)
            _ = try await shop.send(.revokeScriptToken, id, token: admin.token)
            let rows = try await shop.database.query("SELECT * FROM audit_log ORDER BY sequence")
            #expect(try rows.map { try $0.get("action") } == ["token.create", "token.revoke"])
            for row in rows {
                #expect(try row.get("actor") == "staff:\(admin.customer.id)")
                #expect(try row.get("subject") == "token:\(id)")
                let details: String = try row.get("details")
                #expect(details.contains(#""name":"nightly""#))
                #expect(!details.contains(text))
            }
        }
    }
}
