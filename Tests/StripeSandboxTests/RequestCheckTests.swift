import FoundationEssentials
import HTTPTypes
import Testing

@testable import StripeSandbox

/// What is refused before a parameter is read.
struct RequestCheckTests {
    private static let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]

    private static func basic(_ credentials: String) -> String {
        "Basic \(Data(credentials.utf8).base64EncodedString())"
    }

    @Test(arguments: [
        nil, "Bearer sk_test_other", "Bearer ", "sk_test_right", "Basic ???",
        basic("sk_test_other:"), basic(":sk_test_right"), "Digest sk_test_right",
    ])
    func `Without the right key nothing is answered`(authorization: String?) async throws {
        let configuration = StripeSandboxConfiguration(secretKey: "sk_test_right")
        try await RunningSandbox.with(configuration) { running in
            var headers = Self.form
            headers[.authorization] = authorization
            let answer = try await running.send(
                "/v1/payment_intents", method: .post, body: "amount=1000&currency=usd",
                headers: headers)
            #expect(answer.status == 401)
            #expect(try answer.text("error.type") == "invalid_request_error")
            #expect(!answer.body.contains("sk_test_"))
            #expect(answer.headers[.wwwAuthenticate] != nil)
        }
    }

    @Test(arguments: ["Bearer sk_test_right", "bearer sk_test_right", basic("sk_test_right:")])
    func `The key counts as a bearer token and as a user name`(
        authorization: String
    ) async throws {
        let configuration = StripeSandboxConfiguration(secretKey: "sk_test_right")
        try await RunningSandbox.with(configuration) { running in
            var headers = Self.form
            headers[.authorization] = authorization
            let answer = try await running.send(
                "/v1/payment_intents", method: .post, body: "amount=1000&currency=usd",
                headers: headers)
            #expect(answer.status == 200)
        }
    }

    @Test func `A JSON body is refused`() async throws {
        try await RunningSandbox.with { running in
            let answer = try await running.post(
                "/v1/payment_intents", #"{"amount":1000,"currency":"usd"}"#,
                headers: [.contentType: "application/json"])
            #expect(answer.status == 400)
            #expect(try answer.required("error.message").contains("x-www-form-urlencoded"))
        }
    }

    @Test func `A body that is too large is refused`() async throws {
        try await RunningSandbox.with { running in
            let answer = try await running.post(
                "/v1/payment_intents", "description=" + String(repeating: "x", count: 1_100_000))
            #expect(answer.status == 413)
        }
    }

    @Test func `The version is told, and another one refused`() async throws {
        try await RunningSandbox.with { running in
            let answer = try await running.get("/v1/events")
            #expect(answer.headers[.stripeVersion] == "2026-05-27.dahlia")
            let other = try await running.post(
                "/v1/payment_intents", "amount=1000&currency=usd",
                headers: [.stripeVersion: "2022-11-15"])
            #expect(other.status == 400)
            #expect(try other.required("error.message").contains("Invalid Stripe API version"))
        }
    }

    @Test(arguments: ["/v1/balance", "/v2/payment_intents", "/v1/payment_intents/pi_1/capture"])
    func `An unknown URL is answered in Stripe's words`(path: String) async throws {
        try await RunningSandbox.with { running in
            let answer = try await running.post(path)
            #expect(answer.status == 404)
            #expect(
                try answer.text("error.message") == "Unrecognized request URL (POST: \(path)).")
            #expect(answer.headers[.requestID]?.hasPrefix("req_") == true)
        }
    }
}
