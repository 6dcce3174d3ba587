import CurlTransport
import Foundation
import ShopClient
import ShopModel
import ShopTestSupport
import Testing

/// The orders of whoever shops without an account.
struct GuestOrderTests {
    private let session = MemorySession(nil)
    private let order = Order.fixture.id

    private func client(_ scripted: ScriptedTransport) -> ShopClient {
        .live(
            baseURL: "https://shop.example", transport: scripted.transport, session: session.store)
    }

    /// The answer to a guest's order: the order with its token beside.
    private func placed() throws -> HTTPResponse {
        var fields = try #require(
            JSONSerialization.jsonObject(with: JSONEncoder().encode(Order.fixture))
                as? [String: Any])
        fields["access_token"] = "order-token"
        let body = try JSONSerialization.data(withJSONObject: fields)
        return .text(String(decoding: body, as: UTF8.self), status: 201, type: "application/json")
    }

    @Test func `a guest places an order without a token, and opens it with the one that came`()
        async throws
    {
        let scripted = ScriptedTransport(try placed())
        _ = try await client(scripted).orders.place(.fixture)
        _ = try await client(scripted).orders.order(order)
        #expect(
            scripted.requests.map { $0.headers["Authorization"] } == [nil, "Bearer order-token"])
    }

    @Test func `a code that was mailed opens its order`() async throws {
        let answer = OrderTokenAnswer(
            orderID: order, accessToken: "mailed-token", expiresAt: .fixture)
        let scripted = ScriptedTransport(.json(answer))
        try await client(scripted).orders.open(OrderCodeRequest(orderID: order, code: "abcd-efgh"))
        #expect(try await session.store.orderToken(order) == "mailed-token")
    }

    @Test func `without a token nothing is asked`() async throws {
        let scripted = ScriptedTransport(.json(Order.fixture))
        await #expect(throws: ShopClientError.notLoggedIn) {
            try await client(scripted).orders.order(order)
        }
        #expect(scripted.requests.isEmpty)
    }

    @Test func `a receipt is asked for and read as text`() async throws {
        try await session.store.saveOrderToken("order-token", order)
        let scripted = ScriptedTransport(
            .text("Receipt 7\n", type: "text/plain; charset=utf-8"))
        #expect(try await client(scripted).orders.receipt(order) == "Receipt 7\n")
        #expect(
            scripted.requests.first?.headers["Accept"] == "text/plain, application/problem+json")
    }
}
