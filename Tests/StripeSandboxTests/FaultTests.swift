import Testing

@testable import StripeSandbox

/// Faults that the sandbox's owner asks for; those that a request asks for are on the official
/// client's tour.
struct FaultTests {
    @Test(arguments: [
        ("rate_limit", SandboxFault.rateLimit), ("error-500", .internalError),
        ("timeout", .timeout), ("drop-after", .dropAfter), ("slow=1.5", .slow(.seconds(1.5))),
        ("slow=0", .slow(.zero)),
    ])
    func `A header names a fault`(text: String, fault: SandboxFault) {
        #expect(SandboxFault(text) == fault)
    }

    @Test(arguments: ["", "slow", "slow=", "slow=-1", "slow=601", "slow=nan", "flood"])
    func `Other headers name none`(text: String) {
        #expect(SandboxFault(text) == nil)
    }

    @Test func `Faults come to the next requests in their order`() async throws {
        try await RunningSandbox.with { running in
            running.sandbox.inject(.rateLimit, .internalError)
            var statuses: [Int] = []
            for _ in 0..<3 { statuses.append(try await running.get("/v1/events").status) }
            #expect(statuses == [429, 500, 200])
        }
    }
}
