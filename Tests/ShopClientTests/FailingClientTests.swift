import ShopClient
import ShopTestSupport
import Testing

struct FailingClientTests {
    @Test func `a call that a test did not expect is an issue`() async {
        await withKnownIssue {
            await #expect(throws: ShopClientError.cancelled) {
                try await ShopClient.failing.health()
            }
        }
    }

    @Test func `a call that a test set is none`() async throws {
        var client = ShopClient.failing
        client.health = { .fixture }
        #expect(try await client.health() == .fixture)
    }
}
