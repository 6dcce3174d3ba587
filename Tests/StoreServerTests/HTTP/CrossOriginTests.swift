import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import StoreServer

/// What the pages of other origins may do, which is nothing unless they are configured.
@Suite struct CrossOriginTests {
    private func test(
        origins: [String],
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        var store = try TestStore()
        defer { withExtendedLifetime(store) {} }
        store.configuration.corsOrigins = origins
        try await buildApplication(store.configuration, logger: TestStore.silent)
            .test(.router, body)
    }

    private static let preflight: HTTPFields = [
        .origin: "https://www.example.com", .accessControlRequestMethod: "POST",
    ]

    @Test func `Nothing is said of origins where none is configured`() async throws {
        try await test(origins: []) { client in
            let answer = try await client.send(
                .get, "/health", headers: [.origin: "https://www.example.com"])
            #expect(answer.headers[.accessControlAllowOrigin] == nil)
            let asked = try await client.send(.options, "/api/v1/orders", headers: Self.preflight)
            #expect(asked.status == .methodNotAllowed)
        }
    }

    @Test func `A configured origin may ask and read, without credentials`() async throws {
        try await test(origins: ["https://www.example.com"]) { client in
            let asked = try await client.send(.options, "/api/v1/orders", headers: Self.preflight)
            #expect(asked.status == .noContent)
            #expect(asked.headers[.accessControlAllowOrigin] == "https://www.example.com")
            #expect(asked.headers[.accessControlAllowMethods]?.contains("POST") == true)
            #expect(asked.headers[.accessControlAllowHeaders]?.contains("Idempotency-Key") == true)
            for path in ["/health", "/nothing"] {
                let answer = try await client.send(
                    .get, path, headers: [.origin: "https://www.example.com"])
                #expect(answer.headers[.accessControlAllowOrigin] == "https://www.example.com")
                #expect(answer.headers[.accessControlExposeHeaders]?.contains("ETag") == true)
                #expect(answer.headers[.accessControlAllowCredentials] == nil)
                #expect(answer.headers[.vary] == "Origin")
            }
        }
    }

    @Test(arguments: [
        "https://www.example.com.evil.test", "http://www.example.com", "null", "*",
        "https://www.example.com:8443", "",
    ])
    func `Any other origin is told nothing, and caches are warned`(_ origin: String) async throws {
        try await test(origins: ["https://www.example.com"]) { client in
            let answer = try await client.send(.get, "/health", headers: [.origin: origin])
            #expect(answer.headers[.accessControlAllowOrigin] == nil)
            #expect(answer.headers[.vary] == "Origin")
            let asked = try await client.send(
                .options, "/api/v1/orders",
                headers: [.origin: origin, .accessControlRequestMethod: "POST"])
            #expect(asked.headers[.accessControlAllowOrigin] == nil)
        }
    }
}
