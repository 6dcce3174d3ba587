import Foundation
import Testing

@testable import StoreServer

/// Stripe's own Python client says which signatures are good; the store's verifier says the same.
@Suite(.timeLimit(.minutes(10)))
struct StripeClientPeerTests {
    private struct Case: Encodable {
        let body: String
        let secret: String
        /// Nil where the client is to make it.
        let header: String?
        let time: Int64
    }

    private static let program = """
        import json, sys, stripe
        for line in sys.stdin:
            case = json.loads(line)
            body, secret = case["body"], case["secret"]
            if case.get("header") is None:
                sign = stripe.WebhookSignature.generate_signature_header
                print(sign(body, secret, case["time"]))
                continue
            try:
                stripe.WebhookSignature.verify_header(body, case["header"], secret, 300)
                print("good")
            except stripe.SignatureVerificationError:
                print("bad")
        """

    private static let body = #"{"id":"evt_1","object":"event","note":"Zürich ⌚"}"#
    private static let secret = "whsec_peer"

    /// Asks the client about each case; its answers come in the same order.
    private func ask(_ cases: [Case]) throws -> [String] {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [Self.interpreter, "-c", Self.program]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        for question in cases {
            let line = try JSONEncoder().encode(question) + Data("\n".utf8)
            try input.fileHandleForWriting.write(contentsOf: line)
        }
        try input.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: answer, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The interpreter that has the packages of `Tests/requirements.txt`.
    private static var interpreter: String {
        let named = ProcessInfo.processInfo.environment["WATCHSHOP_PYTHON"]
        let prepared = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../.venv/bin/python3").path
        let isPrepared = FileManager.default.isExecutableFile(atPath: prepared)
        return named ?? (isPrepared ? prepared : "python3")
    }

    private func isBelieved(_ header: String, body: String, at time: Int64) -> Bool {
        let verifier = WebhookVerifier(secrets: [Secret(Self.secret)], now: { time })
        do throws(WebhookError) {
            try verifier.verify(body: Data(body.utf8), signature: header)
            return true
        } catch {
            return false
        }
    }

    @Test func `What the client signs is believed`() throws {
        let time = Int64(Date().timeIntervalSince1970)
        let made = try ask([
            Case(body: Self.body, secret: Self.secret, header: nil, time: time),
            Case(body: Self.body, secret: "whsec_other", header: nil, time: time),
        ])
        try #require(made.count == 2, "\(Self.interpreter) lacks Stripe's client: `make setup`")
        #expect(isBelieved(made[0], body: Self.body, at: time))
        #expect(!isBelieved(made[1], body: Self.body, at: time))
    }

    @Test func `The client and the store believe the same signatures`() throws {
        let time = Int64(Date().timeIntervalSince1970)
        let good = Signature.header(Self.body, secret: Self.secret, time: time)
        let other = Signature.header(Self.body, secret: "whsec_other", time: time)
        let code = try #require(good.split(separator: ",").last)
        let headers = [
            good, other, "\(other),\(code)", "t=\(time),v0=\(code.dropFirst(3))", "t=\(time)",
            String(code), "", "t=\(time + 1),\(code)", "t=\(time),v1=00",
            Signature.header(Self.body, secret: Self.secret, time: time - 290),
            Signature.header(Self.body, secret: Self.secret, time: time - 310),
            Signature.header(Self.body, secret: Self.secret, time: time + 600),
        ]
        for body in [Self.body, Self.body + " "] {
            let verdicts = try ask(
                headers.map { Case(body: body, secret: Self.secret, header: $0, time: time) })
            let own = headers.map { isBelieved($0, body: body, at: time) ? "good" : "bad" }
            #expect(verdicts == own)
        }
    }
}
