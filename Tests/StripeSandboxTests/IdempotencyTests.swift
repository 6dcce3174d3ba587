import FoundationEssentials
import HTTPTypes
import Synchronization
import Testing

@testable import StripeSandbox

struct IdempotencyTests {
    private static let path = "/v1/payment_intents"
    private static let form = "amount=1000&currency=usd"
    private static let key: HTTPFields = [.idempotencyKey: "pi-7-1000"]

    @Test func `A repeat gets the first answer, whatever the order of its parameters`()
        async throws
    {
        try await RunningSandbox.with { running in
            let first = try await running.post(Self.path, Self.form, headers: Self.key)
            let again = try await running.post(
                Self.path, "currency=usd&amount=1000", headers: Self.key)
            #expect(again.status == 200)
            #expect(again.body == first.body)
            #expect(first.headers[.idempotentReplayed] == nil)
            #expect(again.headers[.idempotentReplayed] == "true")
            #expect(again.headers[.originalRequest] == first.headers[.requestID])
            #expect(again.headers[.requestID] != first.headers[.requestID])
            #expect(again.headers[.idempotencyKey] == "pi-7-1000")
        }
    }

    @Test func `A declined card is declined again with the same key`() async throws {
        try await RunningSandbox.with { running in
            let form =
                Self.form + "&payment_method=pm_card_visa_chargeDeclined&confirm=true"
                + "&payment_method_types[]=card"
            let first = try await running.post(Self.path, form, headers: Self.key)
            #expect(first.status == 402)
            let again = try await running.post(Self.path, form, headers: Self.key)
            #expect(again.status == 402)
            #expect(again.body == first.body)
            #expect(again.headers[.idempotentReplayed] == "true")
        }
    }

    @Test func `A refused request does not use its key up`() async throws {
        try await RunningSandbox.with { running in
            let refused = try await running.post(Self.path, "amount=1", headers: Self.key)
            #expect(refused.status == 400)
            let corrected = try await running.post(Self.path, Self.form, headers: Self.key)
            #expect(corrected.status == 200)
            #expect(corrected.headers[.idempotentReplayed] == nil)
        }
    }

    @Test func `Another request with the same key is refused`() async throws {
        try await RunningSandbox.with { running in
            let first = try await running.post(Self.path, Self.form, headers: Self.key)
            let id = try first.required("id")
            for (path, form) in [
                (Self.path, "amount=1001&currency=usd"), ("\(Self.path)/\(id)/cancel", ""),
            ] {
                let other = try await running.post(path, form, headers: Self.key)
                #expect(other.status == 400)
                #expect(try other.text("error.type") == "idempotency_error")
            }
        }
    }

    @Test func `A key has at most 255 characters`() async throws {
        try await RunningSandbox.with { running in
            let long: HTTPFields = [.idempotencyKey: String(repeating: "k", count: 256)]
            let answer = try await running.post(Self.path, Self.form, headers: long)
            #expect(answer.status == 400)
        }
    }

    @Test func `Many requests at once with one key make one payment`() async throws {
        try await RunningSandbox.with { running in
            let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        try await running.post(Self.path, Self.form, headers: Self.key)
                    }
                }
                return try await group.reduce(into: [Answer]()) { $0.append($1) }
            }
            #expect(answers.allSatisfy { $0.status == 200 || $0.status == 409 })
            let ids = try Set(answers.filter { $0.status == 200 }.map { try $0.required("id") })
            #expect(ids.count == 1)
            #expect(try await running.get("/v1/events").json().list("data").count == 1)
        }
    }

    @Test func `A key is in use until its request ends, and forgotten after a day`() async throws {
        let time = Mutex<Int64>(0)
        let keys = IdempotencyKeys(now: { time.withLock { $0 } })
        let fingerprint = IdempotencyKeys.Fingerprint(path: "/v1/x", form: [:])
        #expect(try await keys.begin("k", fingerprint) == nil)
        let error = await #expect(throws: StripeError.self) {
            _ = try await keys.begin("k", fingerprint)
        }
        #expect(error?.status == 409)
        #expect(error?.details.code == "idempotency_key_in_use")
        let answer = StoredAnswer(status: 200, body: Data(), requestID: "req_1")
        await keys.finish("k", with: answer)
        time.withLock { $0 = 24 * 3600 - 1 }
        #expect(try await keys.begin("k", fingerprint) == answer)
        time.withLock { $0 = 24 * 3600 }
        #expect(try await keys.begin("k", fingerprint) == nil)
    }
}
