import CurlTransport
import Foundation
import ShopClient
import ShopModel
import ShopTestSupport
import Testing

/// Something that came instead of a store's answer, and what the client must make of it.
struct HostileAnswer: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var result: Result<HTTPResponse, TransportError>
    var expected: ShopClientError

    init(_ name: String, _ response: HTTPResponse, _ expected: ShopClientError) {
        testDescription = name
        result = .success(response)
        self.expected = expected
    }

    init(_ error: TransportError, _ expected: ShopClientError) {
        testDescription = String(describing: error)
        result = .failure(error)
        self.expected = expected
    }
}

struct HostileAnswerTests {
    private static let portal = "<html><body>Welcome to Hotel WiFi</body></html>"
    private static let json = "application/json"

    static let wrongSuccesses: [HostileAnswer] = [
        HostileAnswer(
            "a captive portal's page", .text(portal, type: "text/html"),
            .unexpectedAnswer(.mediaType("text/html"))),
        HostileAnswer(
            "a page that calls itself JSON", .text(portal, type: json),
            .unexpectedAnswer(.shape(path: ""))),
        HostileAnswer(
            "JSON that calls itself text",
            .text(#"{"status":"ok"}"#, type: "text/plain"),
            .unexpectedAnswer(.mediaType("text/plain"))),
        HostileAnswer(
            "JSON without a type", .text("{}", type: nil), .unexpectedAnswer(.mediaType(nil))),
        HostileAnswer(
            "another object", .text(#"{"status":"ok"}"#, type: json),
            .unexpectedAnswer(.shape(path: "store_id"))),
        HostileAnswer(
            "a field of another kind",
            .text(#"{"status":1,"store_id":"a","epoch":"b","version":"c"}"#, type: json),
            .unexpectedAnswer(.shape(path: "status"))),
        HostileAnswer(
            "a list", .text("[]", type: json), .unexpectedAnswer(.shape(path: ""))),
        HostileAnswer("nothing", .text("", type: json), .unexpectedAnswer(.shape(path: ""))),
        HostileAnswer(
            "no content", HTTPResponse(status: 204), .unexpectedAnswer(.shape(path: ""))),
        HostileAnswer(
            "a problem as a success", .text("{}", type: "application/problem+json"),
            .unexpectedAnswer(.mediaType("application/problem+json"))),
        HostileAnswer(
            "accepted", .text("{}", status: 202, type: json),
            .unexpectedAnswer(.shape(path: "status"))),
        HostileAnswer("not modified", HTTPResponse(status: 304), .unexpectedAnswer(.status(304))),
    ]

    private static let notFound = Problem(.notFound, detail: "No.")
    private static let limited = Problem(.rateLimited, detail: "No.")
    private static let outstanding = Problem(.requestOutstanding, detail: "No.")
    private static let changed: Problem = {
        var problem = Problem(.orderChanged, detail: "No.")
        problem.changes = [
            LineChange(
                watchID: Watch.fixture.id, expected: DecimalText("395.00"),
                actual: DecimalText("405.00"), available: 0)
        ]
        problem.total = TotalChange(
            expected: DecimalText("410.00"), actual: DecimalText("420.00"))
        return problem
    }()

    static let refusals: [HostileAnswer] = [
        HostileAnswer("not found", .problem(notFound), .refused(notFound)),
        HostileAnswer(
            "a page not found", .text(portal, status: 404, type: "text/html"),
            .unexpectedAnswer(.status(404))),
        HostileAnswer(
            "a broken problem", .text("{", status: 404, type: "application/problem+json"),
            .unexpectedAnswer(.status(404))),
        HostileAnswer(
            "changed", .problem(changed),
            .changed(OrderChanged(lines: changed.changes ?? [], total: changed.total))),
        HostileAnswer(
            "too many", .problem(limited, headers: ["Retry-After": "30"]),
            .serverTrouble(status: 429, problem: limited, retryAfter: .seconds(30))),
        HostileAnswer(
            "still running", .problem(outstanding, headers: ["Retry-After": "1"]),
            .serverTrouble(status: 409, problem: outstanding, retryAfter: .seconds(1))),
        HostileAnswer(
            "a gateway's page", .text(portal, status: 502, type: "text/html"),
            .serverTrouble(status: 502, problem: nil, retryAfter: nil)),
    ]

    static let failures: [HostileAnswer] = [
        HostileAnswer(.cancelled, .cancelled),
        HostileAnswer(.invalidURL, .invalidAddress(.invalidURL)),
        HostileAnswer(
            .protocolNotAllowed(scheme: "http"),
            .invalidAddress(.protocolNotAllowed(scheme: "http"))),
        HostileAnswer(.invalidHeader(name: "A"), .invalidAddress(.invalidHeader(name: "A"))),
        HostileAnswer(.nameNotFound, .offline(.nameNotFound)),
        HostileAnswer(.connectionRefused, .offline(.connectionRefused)),
        HostileAnswer(.unreachable, .offline(.unreachable)),
        HostileAnswer(.connectTimedOut, .offline(.connectTimedOut)),
        HostileAnswer(.tlsFailed(reason: "a"), .offline(.tlsFailed(reason: "a"))),
        HostileAnswer(.proxyRefused(status: 407), .offline(.proxyRefused(status: 407))),
        HostileAnswer(.connectionLost, .offline(.connectionLost)),
        HostileAnswer(.other(code: 1, message: "a"), .offline(.other(code: 1, message: "a"))),
        HostileAnswer(.stalled, .timedOut),
        HostileAnswer(.timedOut, .timedOut),
        HostileAnswer(.tooLarge(limit: 1), .unexpectedAnswer(.transport(.tooLarge(limit: 1)))),
        HostileAnswer(
            .malformedAnswer(reason: "a"),
            .unexpectedAnswer(.transport(.malformedAnswer(reason: "a")))),
        HostileAnswer(
            .redirectRefused(location: "a"),
            .unexpectedAnswer(.transport(.redirectRefused(location: "a")))),
    ]

    private func client(_ hostile: HostileAnswer) -> ShopClient {
        let result = hostile.result
        return .live(
            baseURL: "https://shop.example", transport: ScriptedTransport { _ in result }.transport,
            session: MemorySession(.fixture).store)
    }

    @Test(arguments: wrongSuccesses + refusals + failures)
    func `only the store's own answer of the right shape is a success`(
        _ hostile: HostileAnswer
    ) async {
        await #expect(throws: hostile.expected) { try await client(hostile).health() }
    }

    @Test func `an answer to another order is none`() async {
        var other = Order.fixture
        other.clientOrderID = ClientOrderID(UUID.fixture(2))
        let hostile = HostileAnswer("", .json(other, status: 201), .unexpectedAnswer(.otherObject))
        await #expect(throws: hostile.expected) { try await client(hostile).orders.place(.fixture) }
    }

    @Test func `the path of a wrong field leads through lists`() async throws {
        let line = #"{"order_id":1,"items":[{"watch_id":7}]}"#
        let hostile = HostileAnswer("", .text(line, type: Self.json), .cancelled)
        let error = await #expect(throws: ShopClientError.self) {
            try await client(hostile).orders.order(OrderID(1))
        }
        guard case .unexpectedAnswer(.shape(let path)) = error else {
            Issue.record("It is \(String(describing: error))")
            return
        }
        #expect(!path.isEmpty)
    }

    @Test(arguments: [
        (ShopClientError.offline(.connectionRefused), true), (.timedOut, true),
        (.serverTrouble(status: 503, problem: nil, retryAfter: nil), true),
        (.unexpectedAnswer(.mediaType("text/html")), true), (.cancelled, false),
        (.invalidAddress(.invalidURL), false), (.notLoggedIn, false), (.refused(notFound), false),
        (.changed(OrderChanged(lines: [], total: nil)), false),
        (.sessionNotKept(reason: "a"), false),
    ])
    func `what may succeed later is told from what will not`(
        error: ShopClientError, expected: Bool
    ) {
        #expect(error.isTransient == expected)
    }
}
