import Testing

@testable import StripeSandbox

/// Parameters that are refused, each with the code and the name that Stripe gives.
struct ParameterTests {
    private static let base = "amount=1000&currency=usd"

    @Test(
        arguments: [
            ("currency=usd", "parameter_missing", "amount"),
            ("amount=1000", "parameter_missing", "currency"),
            ("amount=ten&currency=usd", "parameter_invalid_integer", "amount"),
            ("amount=10.5&currency=usd", "parameter_invalid_integer", "amount"),
            ("amount=&currency=usd", "parameter_invalid_empty", "amount"),
            ("amount[x]=1&currency=usd", nil, "amount"),
            ("amount=99999999999999999999&currency=usd", "parameter_invalid_integer", "amount"),
            (base + "&watch=prx", "parameter_unknown", "watch"),
            (
                base + "&shipping[name]=A&shipping[address][zip]=1", "parameter_unknown",
                "shipping[address][zip]"
            ),
            (base + "&shipping[name]=A", "parameter_missing", "shipping[address]"),
            (base + "&customer=cus_1", "resource_missing", "customer"),
            (base + "&transfer_group=a", nil, "transfer_group"),
            (base + "&confirm=yes", nil, "confirm"),
            (base + "&capture_method=manual", nil, "capture_method"),
            (
                base + "&automatic_payment_methods[allow_redirects]=never", "parameter_missing",
                "automatic_payment_methods[enabled]"
            ),
            (
                base + "&automatic_payment_methods[enabled]=true&payment_method_types[]=card", nil,
                "payment_method_types"
            ),
            (base + "&payment_method_types[]=sepa_debit", nil, "payment_method_types"),
            (base + "&expand[]=review", nil, "expand"),
            (base + "&expand=latest_charge", nil, "expand"),
            (base + "&return_url=http://a", nil, "return_url"),
            (
                base + "&confirm=true&payment_method=pm_card_visa&return_url=mailto:a", nil,
                "return_url"
            ),
            (base + "&payment_method=pm_none", "resource_missing", "payment_method"),
            (
                base + "&statement_descriptor_suffix=" + String(repeating: "x", count: 23), nil,
                "statement_descriptor_suffix"
            ),
            (base + "&description=" + String(repeating: "x", count: 1001), nil, "description"),
            (base + "&metadata=x", nil, "metadata"),
            (base + "&metadata[a][b]=x", nil, "metadata[a]"),
            (base + "&metadata[a]=" + String(repeating: "x", count: 501), nil, "metadata[a]"),
        ] as [(String, String?, String)])
    func `A wrong parameter is named`(form: String, code: String?, param: String) async throws {
        try await RunningSandbox.with { running in
            let answer = try await running.post("/v1/payment_intents", form)
            #expect(answer.status == 400)
            #expect(try answer.text("error.type") == "invalid_request_error")
            #expect(try answer.text("error.code") == code)
            #expect(try answer.text("error.param") == param)
            // Nothing came of it.
            #expect(try await running.get("/v1/events").json().list("data") == [])
        }
    }

    @Test func `Metadata holds 50 keys of 40 characters with values of 500`() async throws {
        try await RunningSandbox.with { running in
            let key = String(repeating: "k", count: 38)
            let value = String(repeating: "ü", count: 500)
            let pairs = (10..<60).map { "metadata[\(key)\($0)]=\(value)" }.joined(separator: "&")
            let created = try await running.post("/v1/payment_intents", "\(Self.base)&\(pairs)")
            #expect(created.status == 200)
            let path = "/v1/payment_intents/\(try created.required("id"))"
            let oneMore = try await running.post(path, "metadata[more]=1")
            #expect(try oneMore.text("error.param") == "metadata")
            let replaced = try await running.post(path, "metadata[\(key)10]=&metadata[more]=1")
            #expect(replaced.status == 200)
            #expect(try replaced.text("metadata.more") == "1")
            let longKey = try await running.post(path, "metadata[\(key)xyz]=1")
            #expect(longKey.status == 400)
        }
    }
}
