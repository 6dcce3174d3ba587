import HTTPTypes
import Testing

@testable import StripeSandbox

/// The steps of a payment that the official client's tour does not take.
struct PaymentIntentTests {
    private static let path = "/v1/payment_intents"
    private static let card = "payment_method=pm_card_visa&return_url=http://127.0.0.1:9/r"

    private static func create(
        _ running: RunningSandbox, _ form: String = ""
    ) async throws -> String {
        let answer = try await running.post(Self.path, "amount=1000&currency=usd&\(form)")
        return "\(Self.path)/\(try answer.required("id"))"
    }

    @Test func `A chosen card waits for its confirmation`() async throws {
        try await RunningSandbox.with { running in
            let intent = try await Self.create(running, "payment_method=pm_card_visa")
            #expect(
                try await running.get(intent).text("status") == "requires_confirmation")
            let paid = try await running.post(
                "\(intent)/confirm", "return_url=http://127.0.0.1:9/r")
            #expect(try paid.text("status") == "succeeded")
        }
    }

    @Test func `A confirmation without a card is refused with the intent`() async throws {
        try await RunningSandbox.with { running in
            let intent = try await Self.create(running)
            let answer = try await running.post("\(intent)/confirm")
            #expect(try answer.text("error.code") == "payment_intent_unexpected_state")
            #expect(
                try answer.text("error.payment_intent.status") == "requires_payment_method")
        }
    }

    @Test func `Where methods may redirect, a confirmation says where to return`() async throws {
        try await RunningSandbox.with { running in
            let intent = try await Self.create(running)
            let refused = try await running.post(
                "\(intent)/confirm", "payment_method=pm_card_visa")
            #expect(refused.status == 400)
            #expect(try refused.required("error.message").contains("return_url"))
            let never = try await Self.create(
                running,
                "automatic_payment_methods[enabled]=true"
                    + "&automatic_payment_methods[allow_redirects]=never")
            let paid = try await running.post("\(never)/confirm", "payment_method=pm_card_visa")
            #expect(try paid.text("status") == "succeeded")
        }
    }

    @Test(arguments: ["confirm", "cancel"])
    func `A paid payment stays as it is`(verb: String) async throws {
        try await RunningSandbox.with { running in
            let intent = try await Self.create(running)
            let paid = try await running.post("\(intent)/confirm", Self.card)
            let answer = try await running.post("\(intent)/\(verb)")
            #expect(answer.status == 400)
            #expect(try answer.text("error.code") == "payment_intent_unexpected_state")
            #expect(try answer.text("error.payment_intent.status") == "succeeded")
            let amount = try await running.post(intent, "amount=2000")
            #expect(try amount.text("error.code") == "payment_intent_unexpected_state")
            #expect(try await running.get(intent).json() == paid.json())
            #expect(try await running.post(intent, "metadata[a]=1").status == 200)
        }
    }

    @Test func `Changing the amount ends a waiting attempt`() async throws {
        try await RunningSandbox.with { running in
            let intent = try await Self.create(running)
            let waiting = try await running.post(
                "\(intent)/confirm",
                "payment_method=pm_card_authenticationRequired&return_url=http://127.0.0.1:9/r")
            let page = try waiting.required("next_action.redirect_to_url.url")
                .dropFirst(running.url.count)
            let changed = try await running.post(intent, "amount=2000")
            #expect(try changed.text("status") == "requires_confirmation")
            for path in ["\(page)", "\(page)/complete"] {
                let answer = try await running.send(
                    path, method: path.hasSuffix("complete") ? .post : .get, body: nil,
                    headers: [:])
                #expect(answer.status == 410)
            }
            #expect(try await running.get(intent).text("status") == "requires_confirmation")
        }
    }

    @Test func `Without a return URL the page tells how it ended`() async throws {
        try await RunningSandbox.with { running in
            let intent = try await Self.create(running, "payment_method_types[]=card")
            let waiting = try await running.post(
                "\(intent)/confirm", "payment_method=pm_card_authenticationRequired")
            #expect(try waiting.text("next_action.type") == "use_stripe_sdk")
            let page = try waiting.required("next_action.use_stripe_sdk.stripe_js")
            let path = String(page.dropFirst(running.url.count))
            let question = try await running.send(path, method: .get, body: nil, headers: [:])
            #expect(question.body.contains("10.00 USD"))
            let result = try await running.send(
                "\(path)/complete", method: .post, body: nil, headers: [:])
            #expect(result.body.contains("<h1>Done</h1>"))
            #expect(try await running.get(intent).text("status") == "succeeded")
        }
    }

    @Test(arguments: ["payment_intents/pi_none", "charges/ch_none", "events/evt_none"])
    func `What does not exist is missing`(path: String) async throws {
        try await RunningSandbox.with { running in
            let answer = try await running.get("/v1/\(path)")
            #expect(answer.status == 404)
            #expect(try answer.text("error.code") == "resource_missing")
        }
    }
}
