import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import ShopModel
@testable import StoreServer

/// Bodies that the store does not take, on a route of its own that echoes what it reads.
@Suite struct BodyTests {
    struct Note: Codable, Sendable {
        var text: String
        var count: Int?
    }

    struct WrongBody: CustomTestStringConvertible {
        let name: String
        let body: String
        var contentType: String? = "application/json"
        var contentEncoding: String?
        let code: ProblemCode
        var pointers: [String] = []

        var testDescription: String { name }
    }

    static let route = Route(
        .post, "/notes", .anyone,
        body: FieldTable(.required("text", .text(1...20)), .optional("count", .integer(1...9))))

    static let wrongBodies = [
        WrongBody(name: "empty", body: "", code: .malformedBody),
        WrongBody(name: "cut off", body: #"{"text":"#, code: .malformedBody),
        WrongBody(name: "two values", body: #"{"text":"a"} {}"#, code: .malformedBody),
        WrongBody(name: "a key twice", body: #"{"text":"a","text":"b"}"#, code: .malformedBody),
        WrongBody(
            name: "too deep", body: String(repeating: "[", count: 100_000), code: .malformedBody),
        WrongBody(name: "huge number", body: #"{"count":1e400}"#, code: .malformedBody),
        WrongBody(name: "lone surrogate", body: #"{"text":"\ud800"}"#, code: .malformedBody),
        WrongBody(name: "an array", body: "[]", code: .validationFailed, pointers: ["#"]),
        WrongBody(
            name: "several fields", body: #"{"count":10,"is_admin":true}"#,
            code: .validationFailed, pointers: ["#/text", "#/count", "#/is_admin"]),
        WrongBody(
            name: "text", body: #"{"text":"a"}"#, contentType: "text/plain",
            code: .unsupportedMediaType),
        WrongBody(
            name: "no type", body: #"{"text":"a"}"#, contentType: nil,
            code: .unsupportedMediaType),
        WrongBody(
            name: "Latin-1", body: #"{"text":"a"}"#,
            contentType: "application/json; charset=iso-8859-1", code: .unsupportedMediaType),
        WrongBody(
            name: "gzip", body: #"{"text":"a"}"#, contentEncoding: "gzip",
            code: .unsupportedMediaType),
        WrongBody(
            name: "too large", body: #"{"text":""# + String(repeating: "a", count: 262_144),
            code: .bodyTooLarge),
    ]

    private func test<Value: Sendable>(
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        let router = Router(context: StoreRequestContext.self)
        router.addMiddleware { ProblemMiddleware(index: RouteIndex([])) }
        let routes = StoreRoutes(
            on: router, authenticator: NobodyAuthenticator(),
            bodyLimit: ConnectionLimits().bodyBytes)
        routes.on(Self.route, body: Note.self) { note, _, _ in try .json(note) }
        return try await Application(router: router, logger: TestStore.silent)
            .test(.router, body)
    }

    @Test(arguments: wrongBodies)
    func `A wrong body is refused by name`(_ wrong: WrongBody) async throws {
        var headers = HTTPFields()
        headers[.contentType] = wrong.contentType
        headers[.contentEncoding] = wrong.contentEncoding
        let sent = headers
        let answer = try await test {
            try await $0.send(.post, "/notes", headers: sent, body: wrong.body)
        }
        #expect(answer.status.code == wrong.code.status)
        let problem = try answer.json(Problem.self)
        #expect(problem.kind == wrong.code)
        #expect(problem.errors?.map(\.pointer) ?? [] == wrong.pointers)
    }

    @Test(arguments: ["application/json", "application/json; charset=\"UTF-8\""])
    func `A right body is read`(_ contentType: String) async throws {
        let answer = try await test {
            try await $0.send(
                .post, "/notes", headers: [.contentType: contentType],
                body: #" {"text":"Zürich 時計","count":9} "#)
        }
        let note = try answer.json(Note.self)
        #expect(note.text == "Zürich 時計")
        #expect(note.count == 9)
    }
}
