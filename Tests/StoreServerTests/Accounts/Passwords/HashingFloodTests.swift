import Dispatch
import ShopModel
import Testing

@testable import StoreServer

/// A flood of logins, whose hashes are held up until the test lets them go.
@Suite struct HashingFloodTests {
    @Test func `Browsing goes on, and so many wait at most`() async throws {
        let lanes = HashingLanes(count: 2, waitingLimit: 6)
        let gate = DispatchSemaphore(value: 0)
        let hasher = PasswordHasher(
            hash: { _ in "" },
            verify: { _, _ in
                try await lanes.run {
                    gate.wait()
                    return false
                }
            },
            isOutdated: { _ in false }, decoy: "")
        try await TestShop.run(hasher: hasher) { shop in
            try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<50 {
                    group.addTask {
                        try await shop.tryLogIn("user\(number)@example.com").outcome
                    }
                }
                var refused = 0
                while refused < 42, let outcome = try await group.next() {
                    #expect(outcome == "unavailable")
                    refused += 1
                }
                #expect(lanes.depth == 8)
                // Two lanes are held up and six wait: nobody else is kept from anything.
                for _ in 0..<20 { #expect(try await shop.send(.watches).status == 200) }
                for _ in 0..<8 { gate.signal() }
                for try await outcome in group { #expect(outcome == "credentials_refused") }
            }
            #expect(lanes.depth == 0)
        }
    }
}
