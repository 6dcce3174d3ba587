import Synchronization
import Testing

@testable import StripeSandbox

struct EventTests {
    @Test func `Events are listed newest first, page by page`() async throws {
        let numbers = Mutex(0)
        let environment = SandboxEnvironment(
            now: { 1_764_000_000 },
            identifier: { prefix in
                let number = numbers.withLock { number in
                    number += 1
                    return number
                }
                return "\(prefix)_\(number)"
            })
        try await RunningSandbox.with(StripeSandboxConfiguration(environment: environment)) {
            running in
            for _ in 0..<5 {
                _ = try await running.post("/v1/payment_intents", "amount=1000&currency=usd")
            }
            let all = try await running.get("/v1/events").json().ids
            #expect(all.count == 5)
            #expect(try await running.get("/v1/events?limit=2").json().ids == Array(all[0..<2]))
            #expect(
                try await running.get("/v1/events?limit=2&starting_after=\(all[1])").json().ids
                    == Array(all[2..<4]))
            #expect(
                try await running.get("/v1/events?limit=2&ending_before=\(all[4])").json().ids
                    == Array(all[2..<4]))
            let last = try await running.get("/v1/events?starting_after=\(all[3])").json()
            #expect(last.ids == [all[4]])
            #expect(last["has_more"] == .boolean(false))
            let none = try await running.get("/v1/events?types[]=charge.failed").json()
            #expect(none.ids == [])
        }
    }

    @Test(arguments: [
        "limit=0", "limit=101", "starting_after=evt_none", "since=1", "created[between]=1",
    ])
    func `A wrong query is refused`(query: String) async throws {
        try await RunningSandbox.with { running in
            let answer = try await running.get("/v1/events?\(query)")
            #expect(answer.status == 400)
        }
    }
}

extension JSON {
    fileprivate var ids: [String] {
        list("data").compactMap { event in
            guard case .text(let id) = event["id"] else { return nil }
            return id
        }
    }
}
