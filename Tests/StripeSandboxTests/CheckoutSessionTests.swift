import HTTPTypes
import Synchronization
import Testing

@testable import StripeSandbox

/// What time does to a checkout session; the rest is on the official client's tour.
struct CheckoutSessionTests {
    private static let form = """
        mode=payment&success_url=http://127.0.0.1:9/thanks&cancel_url=http://127.0.0.1:9/cart\
        &line_items[0][quantity]=1&line_items[0][price_data][currency]=usd\
        &line_items[0][price_data][unit_amount]=105500\
        &line_items[0][price_data][product_data][name]=PRX
        """

    /// A clock that a test moves.
    private final class Clock: Sendable {
        private let seconds = Atomic<Int64>(1_764_000_000)

        var now: Int64 { seconds.load(ordering: .relaxed) }

        func advance(by interval: Int64) {
            seconds.add(interval, ordering: .relaxed)
        }
    }

    private static func configuration(_ clock: Clock) -> StripeSandboxConfiguration {
        StripeSandboxConfiguration(
            environment: SandboxEnvironment(
                now: { clock.now }, identifier: SandboxEnvironment.live.identifier))
    }

    @Test func `A session ends with its time, and its page with it`() async throws {
        let clock = Clock()
        try await RunningSandbox.with(Self.configuration(clock)) { running in
            let ending = clock.now + 31 * 60
            let session = try await running.post(
                "/v1/checkout/sessions", Self.form + "&expires_at=\(ending)")
            let id = try session.required("id")
            let page = String(try session.required("url").dropFirst(running.url.count))
            clock.advance(by: 31 * 60 - 1)
            #expect(try await running.get("/v1/checkout/sessions/\(id)").text("status") == "open")
            clock.advance(by: 1)
            let paid = try await running.send(
                page, method: .post, body: "card=pm_card_visa",
                headers: [.contentType: "application/x-www-form-urlencoded"])
            #expect(paid.status == 303)
            let expired = try await running.get("/v1/checkout/sessions/\(id)")
            #expect(try expired.text("status") == "expired")
            #expect(try expired.json()["payment_intent"] == .null)
            let shown = try await running.send(page, method: .get, body: nil, headers: [:])
            #expect(shown.status == 410)
            #expect(shown.body.contains("http://127.0.0.1:9/cart"))
            let events = try await running.get("/v1/events").json().list("data")
            #expect(events.map { $0["type"] } == [.text("checkout.session.expired")])
        }
    }

    @Test(arguments: [
        "", "card=pm_none", "card=pm_card_visa&card=pm_card_amex", "card=pm_card_visa&x=1",
    ])
    func `A form that is not the page's pays nothing`(form: String) async throws {
        try await RunningSandbox.with { running in
            let session = try await running.post("/v1/checkout/sessions", Self.form)
            let page = String(try session.required("url").dropFirst(running.url.count))
            let answer = try await running.send(
                page, method: .post, body: form,
                headers: [.contentType: "application/x-www-form-urlencoded"])
            #expect(answer.status == 400)
            #expect(try await running.get("/v1/events").json().list("data") == [])
        }
    }
}
