import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ShopModel
import Testing

@testable import StoreServer

/// Every wrong request is refused in the form of RFC 9457.
@Suite struct ProblemTests {
    struct WrongRequest: CustomTestStringConvertible {
        var method = HTTPRequest.Method.get
        let uri: String
        var headers: HTTPFields = [:]
        let code: ProblemCode
        var pointers: [String] = []
        var allow: String?

        var testDescription: String { "\(method.rawValue) \(uri.prefix(60)) \(code.rawValue)" }
    }

    static let wrongRequests = [
        WrongRequest(uri: "/", code: .notFound),
        WrongRequest(uri: "/api/v1/nothing", code: .notFound),
        WrongRequest(uri: "/api/v1/watches/../../../etc/passwd", code: .notFound),
        WrongRequest(uri: "//health", code: .notFound),
        WrongRequest(uri: "/./health", code: .notFound),
        WrongRequest(uri: "/api/v1/../../health", code: .notFound),
        WrongRequest(uri: "/%2e%2e/health", code: .notFound),
        WrongRequest(uri: "/api/v1/watches/%2E%2E%2Fhealth", code: .notFound),
        WrongRequest(uri: "/api/v1/watches/x;y", code: .notFound),
        WrongRequest(uri: "/api/v1/watches/%00", code: .notFound),
        WrongRequest(uri: "/api/v1/watches/%ff%fe", code: .notFound),
        WrongRequest(uri: "/api/v1/watches/none", code: .notFound),
        WrongRequest(uri: "/api/v1/watches/none/image", code: .notFound),
        WrongRequest(
            method: .post, uri: "/api/v1/watches", code: .methodNotAllowed, allow: "GET, HEAD"),
        WrongRequest(
            method: .delete, uri: "/api/v1/watches/1/image", code: .methodNotAllowed,
            allow: "GET, HEAD"),
        WrongRequest(
            method: .options, uri: "/api/v1/auth/login", code: .methodNotAllowed, allow: "POST"),
        WrongRequest(
            method: .trace, uri: "/health", code: .methodNotAllowed, allow: "GET, HEAD"),
        WrongRequest(
            uri: "/api/v1/watches?colour=red&page=0&limit=201", code: .validationFailed,
            pointers: ["?colour", "?page", "?limit"]),
        WrongRequest(
            uri: "/api/v1/watches?page=1&page=2", code: .validationFailed, pointers: ["?page"]),
        WrongRequest(
            uri: "/api/v1/watches?page=%2B1&limit=05", code: .validationFailed,
            pointers: ["?page", "?limit"]),
        WrongRequest(uri: "/health?x=1", code: .validationFailed, pointers: ["?x"]),
        WrongRequest(
            uri: "/api/v1/sync/changes?cursor=nonsense&limit=1001", code: .validationFailed,
            pointers: ["?limit", "?cursor"]),
        WrongRequest(uri: "/api/v1/sync/changes?cursor=other.1", code: .cursorExpired),
        WrongRequest(
            uri: "/health", headers: [.userAgent: String(repeating: "a", count: 17_000)],
            code: .headersTooLarge),
        WrongRequest(
            uri: "/health/" + String(repeating: "a", count: 17_000), code: .headersTooLarge),
    ]

    @Test(arguments: wrongRequests)
    func `A wrong request is a problem with its code`(_ request: WrongRequest) async throws {
        try await TestStore().test { client in
            let answer = try await client.send(
                request.method, request.uri, headers: request.headers)
            #expect(answer.status.code == request.code.status)
            #expect(answer.headers[.contentType] == "application/problem+json")
            #expect(answer.headers[.allow] == request.allow)
            let problem = try answer.json(Problem.self)
            #expect(problem.kind == request.code)
            #expect(problem.status == request.code.status)
            #expect(problem.errors?.map(\.pointer) ?? [] == request.pointers)
            #expect(problem.requestID == answer.headers[.correlationID])
            #expect(problem.instance == request.uri.split(separator: "?").first.map(String.init))
        }
    }

    @Test func `An answer carries the caller's correlation id, or one of its own`() async throws {
        try await TestStore().test { client in
            let own = try await client.send(
                .get, "/health", headers: [.correlationID: "trace-1.2_3"])
            #expect(own.headers[.correlationID] == "trace-1.2_3")
            for refused in ["", "a b", "a\u{1B}[2J", String(repeating: "x", count: 65)] {
                let made = try await client.send(
                    .get, "/health", headers: [.correlationID: refused])
                let id = try #require(made.headers[.correlationID])
                #expect(UUID(uuidString: id) != nil)
            }
        }
    }

    @Test(arguments: ["/health", "/nothing", "/api/v1/watches"])
    func `Every answer has the security headers and no name of the server`(
        _ uri: String
    ) async throws {
        try await TestStore().test { client in
            let headers = try await client.send(.get, uri).headers
            #expect(headers[.xContentTypeOptions] == "nosniff")
            #expect(headers[.referrerPolicy] == "no-referrer")
            #expect(headers[.xFrameOptions] == "DENY")
            #expect(headers[.strictTransportSecurity] == nil)
            #expect(
                headers[.contentSecurityPolicy] == "default-src 'none'; frame-ancestors 'none'")
            #expect(headers[.cacheControl] != nil)
            #expect(headers[.server] == nil)
        }
    }

    @Test func `A store that is reached by https holds browsers to it`() async throws {
        var store = try TestStore()
        store.configuration.publicURL = "https://shop.example.com"
        try await store.test { client in
            for path in ["/health", "/nothing"] {
                let answer = try await client.send(.get, path)
                #expect(answer.headers[.strictTransportSecurity] == "max-age=31536000")
            }
        }
    }
}
