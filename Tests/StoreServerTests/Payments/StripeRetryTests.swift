import CurlTransport
import FoundationEssentials
import ShopModel
import Synchronization
import Testing

@testable import StoreServer

/// When a request is sent again, and how.
struct StripeRetryTests {
    private static let intent = """
        {"id":"pi_1","status":"requires_payment_method","amount":1000,"currency":"usd"}
        """

    private static func answer(_ status: Int, retry: String? = nil) -> StripeResult {
        .answer(
            HTTPResponse(
                status: status,
                headers: retry.map { ["stripe-should-retry": $0] } ?? [:],
                body: Data((status == 200 ? intent : #"{"error":{"type":"api_error"}}"#).utf8)))
    }

    @Test(arguments: [
        (answer(500), true), (answer(503), true), (answer(409), true), (answer(400), false),
        (answer(401), false), (answer(402), false), (answer(404), false), (answer(429), false),
        (answer(429, retry: "true"), true), (answer(500, retry: "false"), false),
        (answer(200), false), (.failure(.connectionRefused), true),
        (.failure(.connectionLost), true), (.failure(.timedOut), true),
        (.failure(.tlsFailed(reason: "")), false), (.failure(.cancelled), false),
    ])
    func `Stripe's word counts first, then the kind of failure`(
        result: StripeResult, mayBeRetried: Bool
    ) {
        #expect(result.mayBeRetried == mayBeRetried)
    }

    @Test func `Every attempt carries the same key, and the last answer counts`() async throws {
        let script = Script([Self.answer(503), .failure(.connectionLost), Self.answer(200)])
        let intent = try await script.gateway().create(
            PaymentRequest(amount: Money(minorUnits: 1000, currency: .usd)), "pi-7-1000")
        #expect(intent.id == "pi_1")
        #expect(script.requests.count == 3)
        #expect(Set(script.requests.map { $0.headers["Idempotency-Key"] }) == ["pi-7-1000"])
        #expect(Set(script.requests.map(\.body)).count == 1)
        #expect(script.requests[0].headers["Stripe-Version"] == "2026-05-27.dahlia")
        #expect(script.pauses.count == 2)
        #expect(script.pauses[0] <= .milliseconds(500))
        #expect(script.pauses[1] <= .seconds(1))
    }

    @Test func `After the last attempt the failure is told`() async throws {
        let script = Script([Self.answer(503), Self.answer(503), Self.answer(500)])
        await #expect(throws: GatewayError.unavailable(status: 500)) {
            try await script.gateway().retrieve("pi_1")
        }
    }

    @Test func `A cancelled wait ends the attempts`() async throws {
        let script = Script([Self.answer(503), Self.answer(200)])
        await #expect(throws: GatewayError.unavailable(status: 503)) {
            try await script.gateway { _ in throw CancellationError() }.retrieve("pi_1")
        }
    }

    @Test(arguments: ["", "{}", "[]", #"{"id":"pi_1","status":"new","amount":1,"currency":"usd"}"#])
    func `An answer of another shape is not believed`(body: String) async throws {
        let script = Script([.answer(HTTPResponse(status: 200, body: Data(body.utf8)))])
        await #expect(throws: GatewayError.malformedAnswer) {
            try await script.gateway().retrieve("pi_1")
        }
    }

    @Test func `Currencies whose units differ are not sent`() async throws {
        let krona = Money(minorUnits: 1000, currency: try Currency(code: "ISK"))
        let script = Script([])
        await #expect(
            throws: GatewayError.misconfigured(reason: "ISK has other minor units at Stripe")
        ) {
            try await script.gateway().create(PaymentRequest(amount: krona), "key")
        }
    }

    @Test func `A secret shows itself to nobody who does not ask`() {
        let secret = Secret("sk_test_private")
        var dumped = ""
        dump(secret, to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), "\([secret])", dumped] {
            #expect(!text.contains("private"))
        }
    }
}

/// A transport that gives prepared answers and keeps what was sent.
private final class Script: Sendable {
    private struct State {
        var results: [StripeResult]
        var requests: [HTTPRequest] = []
        var pauses: [Duration] = []
    }

    private let state: Mutex<State>

    init(_ results: [StripeResult]) {
        state = Mutex(State(results: results))
    }

    var requests: [HTTPRequest] { state.withLock { $0.requests } }
    var pauses: [Duration] { state.withLock { $0.pauses } }

    func gateway(
        sleep: (@Sendable (Duration) async throws -> Void)? = nil
    ) -> PaymentGateway {
        let transport = HTTPTransport(
            send: { request throws(TransportError) in try self.answer(request) },
            stream: { _ throws(TransportError) in throw .cancelled })
        return StripeGateway.live(
            StripeConfiguration(secretKey: Secret("sk_test_x")), transport: transport,
            sleep: sleep ?? { pause in self.state.withLock { $0.pauses.append(pause) } })
    }

    private func answer(_ request: HTTPRequest) throws(TransportError) -> HTTPResponse {
        let result = state.withLock { state in
            state.requests.append(request)
            return state.results.isEmpty ? .failure(.cancelled) : state.results.removeFirst()
        }
        switch result {
        case .answer(let response): return response
        case .failure(let error): throw error
        }
    }
}
