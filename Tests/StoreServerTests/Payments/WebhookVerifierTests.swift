import FoundationEssentials
import StoreServer
import Testing

/// The signatures were made by Stripe's own library
/// (`stripe.WebhookSignature.generate_signature_header`, version 16.1.0).
struct WebhookVerifierTests {
    private static let time: Int64 = 1_764_000_000
    private static let body = Data(
        #"{"id":"evt_1","object":"event","type":"ping","note":"Zürich ⌚"}"#.utf8)
    private static let one =
        "v1=792796ef9f596041ce9e7de24f0943ee6a723fde9ae83f4cd4c33de40467330f"
    private static let two =
        "v1=d224ec88d1929f0392f548204d043831f8d6863e4db3930f7aa7bc5540075e65"

    private static func verifier(
        _ secrets: [String] = ["whsec_one"], now: Int64 = time
    ) -> WebhookVerifier {
        WebhookVerifier(secrets: secrets.map(Secret.init), now: { now })
    }

    @Test(arguments: [
        "t=1764000000,\(one)", "t=1764000000,\(two),\(one)", "t=1764000000,v0=abc,\(one)",
        "\(one),t=1764000000", "t=1764000000,v1=short,\(one)",
    ])
    func `A signature of the secret is believed`(header: String) throws {
        try Self.verifier().verify(body: Self.body, signature: header)
    }

    @Test func `While a secret is replaced, either one counts`() throws {
        let verifier = Self.verifier(["whsec_two", "whsec_one"])
        try verifier.verify(body: Self.body, signature: "t=1764000000,\(Self.one)")
        try verifier.verify(body: Self.body, signature: "t=1764000000,\(Self.two)")
    }

    @Test(arguments: [
        (nil, WebhookError.malformedSignature), ("", .malformedSignature),
        ("t=1764000000", .malformedSignature), (one, .malformedSignature),
        ("t=,\(one)", .malformedSignature), ("t=1764000000,t=1,\(one)", .malformedSignature),
        ("t=1764000000, \(one)", .malformedSignature),
        ("t=1764000000,v0=\(one.dropFirst(3))", .malformedSignature),
        ("t=1764000001,\(one)", .wrongSignature), ("t=1764000000,\(two)", .wrongSignature),
        ("t=1764000000,v1=" + String(repeating: "0", count: 64), .wrongSignature),
        ("t=+1764000000,\(one)", .malformedSignature),
        ("t=01764000000,\(one)", .malformedSignature),
    ])
    func `Anything else is not`(header: String?, error: WebhookError) {
        #expect(throws: error) {
            try Self.verifier().verify(body: Self.body, signature: header)
        }
    }

    @Test func `A changed body is not believed`() {
        #expect(throws: WebhookError.wrongSignature) {
            try Self.verifier().verify(
                body: Self.body + [UInt8(ascii: " ")], signature: "t=1764000000,\(Self.one)")
        }
    }

    @Test func `Without a secret nothing is believed`() {
        #expect(throws: WebhookError.wrongSignature) {
            try Self.verifier([]).verify(
                body: Self.body, signature: "t=1764000000,\(Self.one)")
        }
    }

    @Test(arguments: [Int64(0), 300, -600])
    func `A signature is good for 300 seconds`(age: Int64) throws {
        try Self.verifier(now: Self.time + age).verify(
            body: Self.body, signature: "t=1764000000,\(Self.one)")
    }

    @Test func `After 300 seconds a signature is too old`() {
        #expect(throws: WebhookError.tooOld) {
            try Self.verifier(now: Self.time + 301).verify(
                body: Self.body, signature: "t=1764000000,\(Self.one)")
        }
    }

    @Test(arguments: ["", "[]", "{}", #"{"id":"evt_1","type":"x","created":1,"livemode":false}"#])
    func `A body that is no event is malformed`(json: String) {
        #expect(throws: WebhookError.malformedEvent) { try StripeEvent(json: Data(json.utf8)) }
    }

    @Test func `An event about a charge names its payment, if it has one`() throws {
        let json = """
            {"id":"evt_1","type":"charge.succeeded","created":1,"livemode":false,
             "data":{"object":{"object":"charge","id":"ch_1"}}}
            """
        let event = try StripeEvent(json: Data(json.utf8))
        #expect(event.type == "charge.succeeded")
        #expect(event.subject == .refund(intent: nil))
    }
}
