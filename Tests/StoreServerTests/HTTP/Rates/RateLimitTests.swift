import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ShopModel
import Testing

@testable import StoreServer

/// Limits as a client meets them, over a real socket.
@Suite struct RateLimitTests {
    private func serve(
        _ limits: RateLimits, trusted: [AddressRange] = [],
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        var store = try TestStore()
        defer { withExtendedLifetime(store) {} }
        store.configuration.rateLimits = limits
        store.configuration.trustedProxies = trusted
        try await buildApplication(store.configuration, logger: TestStore.silent)
            .test(.live, body)
    }

    private static let login = #"{"email":"a@example.com","password":"wrong"}"#

    @Test func `An address is refused after its quota, with the time to wait`() async throws {
        try await serve(RateLimits(address: 3, account: nil, door: nil, page: nil)) { client in
            for left in (0..<3).reversed() {
                let answer = try await client.send(.get, "/api/v1/watches/brands-of-none")
                #expect(answer.status == .notFound)
                #expect(answer.headers[.rateLimitPolicy] == #""address";q=3;w=60"#)
                let state = try #require(answer.headers[.rateLimit])
                #expect(state.hasPrefix(#""address";r=\#(left);t="#))
            }
            let refused = try await client.send(.get, "/api/v1/watches")
            #expect(try refused.json(Problem.self).kind == .rateLimited)
            let wait = try #require(refused.headers[.retryAfter].flatMap { Int($0) })
            #expect((1...20).contains(wait))
            #expect(refused.headers[.xContentTypeOptions] == "nosniff")
            let health = try await client.send(.get, "/health")
            #expect(health.status == .ok)
        }
    }

    @Test func `The doors are narrower, however their path is written`() async throws {
        try await serve(RateLimits(address: nil, account: nil, door: 1, page: nil)) { client in
            let headers: HTTPFields = [.contentType: "application/json"]
            let statuses = [
                ("/api/v1/auth/login", HTTPResponse.Status.unauthorized),
                ("/api/v1/auth/login", .tooManyRequests),
                ("/api/v1/auth/login/", .tooManyRequests),
                ("/api/v1//auth/login", .tooManyRequests),
            ]
            for (path, status) in statuses {
                let answer = try await client.send(
                    .post, path, headers: headers, body: Self.login)
                #expect(answer.status == status, "\(path)")
            }
            let browsing = try await client.send(.get, "/api/v1/watches")
            #expect(browsing.status == .ok)
        }
    }

    @Test func `Only a trusted proxy says who a client is`() async throws {
        let limits = RateLimits(address: 1, account: nil, door: nil, page: nil)
        let loopback = ["127.0.0.0/8", "::1"].compactMap(AddressRange.init(text:))
        for (trusted, expected) in [([], [200, 429, 429]), (loopback, [200, 200, 429])] {
            try await serve(limits, trusted: trusted) { client in
                for (address, status) in zip(["192.0.2.1", "192.0.2.2", "192.0.2.1"], expected) {
                    let answer = try await client.send(
                        .get, "/api/v1/watches", headers: [.xForwardedFor: address])
                    #expect(answer.status.code == status)
                }
            }
        }
    }

    @Test func `An account is counted wherever it is used`() async throws {
        try await serve(RateLimits(address: nil, account: 2, door: nil, page: nil)) { client in
            let body = """
                {"email":"ada@example.com","full_name":"Ada","password":"analytical engine"}
                """
            let session = try await client.send(
                .post, "/api/v1/auth/register", headers: [.contentType: "application/json"],
                body: body
            ).json(SessionAnswer.self)
            let headers: HTTPFields = [.authorization: "Bearer \(session.token)"]
            for status in [HTTPResponse.Status.ok, .ok, .tooManyRequests] {
                let answer = try await client.send(.get, "/api/v1/auth/me", headers: headers)
                #expect(answer.status == status)
                #expect(answer.headers[.rateLimitPolicy] == #""account";q=2;w=60"#)
            }
        }
    }
}
