import CurlTransport
import Foundation
import ShopClient
import ShopModel
import ShopTestSupport
import Testing

/// A call of the client, what it sends, and an answer that suits it.
struct RouteCase: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var answer: HTTPResponse
    var call: @Sendable (ShopClient) async throws -> Void

    /// A call that must return a value, which is also the answer unless that is given.
    init<Value: Codable & Equatable & Sendable>(
        _ line: String, returns value: Value, from answer: HTTPResponse? = nil,
        call: @escaping @Sendable (ShopClient) async throws -> Value
    ) {
        testDescription = line
        self.answer = answer ?? .json(value)
        self.call = { client in
            let returned = try await call(client)
            #expect(returned == value)
        }
    }

    /// A call that returns nothing.
    init(_ line: String, call: @escaping @Sendable (ShopClient) async throws -> Void) {
        testDescription = line
        answer = HTTPResponse(status: 204)
        self.call = call
    }
}

struct RouteTests {
    private static let id = Watch.fixture.id
    private static let order = Order.fixture.id

    static let openRoutes: [RouteCase] = [
        RouteCase("GET /health", returns: HealthAnswer.fixture) { try await $0.health() },
        RouteCase("GET /api/v1/sync/changes?limit=500", returns: ChangesPage.fixture) {
            try await $0.changes(nil, 500)
        },
        RouteCase(
            "GET /api/v1/sync/changes?cursor=a%26b%2B%2F%3D&limit=1", returns: ChangesPage.fixture
        ) {
            try await $0.changes("a&b+/=", 1)
        },
        RouteCase("GET /api/v1/watches", returns: [Watch.fixture]) {
            try await $0.catalogue.watches()
        },
        RouteCase("GET /api/v1/watches/\(id)", returns: Watch.fixture) {
            try await $0.catalogue.watch(id)
        },
        RouteCase(
            "POST /api/v1/auth/register", returns: Customer.fixture,
            from: .json(SessionAnswer.fixture, status: 201)
        ) {
            try await $0.accounts.register(
                RegisterRequest(
                    email: "anna@example.com", fullName: "Anna", password: "a-b-c-d-e-f"))
        },
        RouteCase(
            "POST /api/v1/auth/login", returns: Customer.fixture, from: .json(SessionAnswer.fixture)
        ) {
            try await $0.accounts.login(
                LoginRequest(email: "anna@example.com", password: "a-b-c-d-e-f"))
        },
        RouteCase("POST /api/v1/auth/password/forgot") {
            try await $0.accounts.forgotPassword(ForgotPasswordRequest(email: "anna@example.com"))
        },
        RouteCase("POST /api/v1/auth/password/reset") {
            try await $0.accounts.resetPassword(
                ResetPasswordRequest(
                    code: "ABCD-EFGH", email: "anna@example.com", password: "g-h-i-j-k-l"))
        },
        RouteCase("POST /api/v1/orders/lookup") {
            try await $0.orders.lookUp(
                OrderLookupRequest(orderID: order, email: "anna@example.com"))
        },
        RouteCase("POST /api/v1/orders/quote", returns: Quote.fixture) {
            try await $0.orders.quote(QuoteRequest(items: PlaceOrderRequest.fixture.items))
        },
    ]

    static let ownRoutes: [RouteCase] = [
        RouteCase("GET /api/v1/auth/me", returns: Customer.fixture) { try await $0.accounts.me() },
        RouteCase("POST /api/v1/auth/logout") { try await $0.accounts.logout() },
        RouteCase(
            "POST /api/v1/orders", returns: Order.fixture, from: .json(Order.fixture, status: 201)
        ) {
            try await $0.orders.place(.fixture)
        },
        RouteCase("GET /api/v1/orders/my", returns: [Order.fixture]) { try await $0.orders.mine() },
        RouteCase("GET /api/v1/orders/\(order)", returns: Order.fixture) {
            try await $0.orders.order(order)
        },
        RouteCase("GET /api/v1/orders/\(order)/events", returns: [OrderEvent.fixture]) {
            try await $0.orders.events(order)
        },
        RouteCase("POST /api/v1/orders/\(order)/cancel", returns: Order.fixture) {
            try await $0.orders.cancel(order)
        },
        RouteCase("PATCH /api/v1/orders/\(order)/address", returns: Order.fixture) {
            try await $0.orders.changeAddress(
                order, ShippingAddressRequest(destination: .address(.fixture)))
        },
        RouteCase("POST /api/v1/orders/\(order)/receipt/mail") {
            try await $0.orders.mailReceipt(order)
        },
        RouteCase("PATCH /api/v1/auth/me", returns: Customer.fixture) {
            try await $0.accounts.updateMe(UpdateProfileRequest(fullName: "Anna"))
        },
        RouteCase("POST /api/v1/auth/password/change") {
            try await $0.accounts.changePassword(
                ChangePasswordRequest(current: "a-b-c-d-e-f", password: "g-h-i-j-k-l"))
        },
        RouteCase("DELETE /api/v1/auth/me") { try await $0.accounts.deleteMe() },
        RouteCase("GET /api/v1/auth/addresses", returns: [CustomerAddress.fixture]) {
            try await $0.accounts.addresses()
        },
        RouteCase(
            "PATCH /api/v1/auth/addresses/\(CustomerAddress.fixture.id)",
            returns: CustomerAddress.fixture
        ) {
            try await $0.accounts.replaceAddress(
                CustomerAddress.fixture.id, AddAddressRequest(address: .fixture))
        },
        RouteCase("DELETE /api/v1/auth/addresses/\(CustomerAddress.fixture.id)") {
            try await $0.accounts.deleteAddress(CustomerAddress.fixture.id)
        },
        RouteCase("GET /api/v1/auth/sessions", returns: [SessionEntry.fixture]) {
            try await $0.accounts.sessions()
        },
        RouteCase(
            "DELETE /api/v1/auth/sessions/\(SessionEntry.fixture.id.uuidString.lowercased())"
        ) {
            try await $0.accounts.endSession(SessionEntry.fixture.id)
        },
        RouteCase("DELETE /api/v1/auth/sessions") { try await $0.accounts.endOtherSessions() },
        RouteCase("GET /api/v1/payment-methods", returns: [SavedCard.fixture]) {
            try await $0.payments.cards()
        },
        RouteCase("DELETE /api/v1/payment-methods/pm_1") {
            try await $0.accounts.removeCard("pm_1")
        },
        RouteCase("POST /api/v1/orders/\(order)/payment/confirm", returns: PaymentState.fixture) {
            try await $0.payments.confirm(
                order, ConfirmPaymentRequest(paymentMethod: "pm_card_visa"))
        },
        RouteCase("GET /api/v1/orders/\(order)/payment", returns: PaymentState.fixture) {
            try await $0.payments.state(order)
        },
    ]

    private func request(of route: RouteCase) async throws -> HTTPRequest {
        let scripted = ScriptedTransport(route.answer)
        let client = ShopClient.live(
            baseURL: "https://shop.example/", transport: scripted.transport,
            session: MemorySession(.fixture).store)
        try await route.call(client)
        let request = try #require(scripted.requests.first)
        #expect(scripted.requests.count == 1)
        #expect("\(request.method.rawValue) \(scripted.paths[0])" == route.testDescription)
        #expect(request.headers["User-Agent"] == "watchshop/\(ProductVersion.current)")
        #expect(request.headers["Accept"] == "application/json, application/problem+json")
        #expect(request.headers["Content-Type"] == request.body.map { _ in "application/json" })
        return request
    }

    @Test(arguments: openRoutes)
    func `a route for anyone is called without a token`(route: RouteCase) async throws {
        #expect(try await request(of: route).headers["Authorization"] == nil)
    }

    @Test(arguments: ownRoutes)
    func `a route for the shopper carries their token`(route: RouteCase) async throws {
        #expect(try await request(of: route).headers["Authorization"] == "Bearer access-1")
    }

    @Test func `an order carries its own id as the idempotency key`() async throws {
        let scripted = ScriptedTransport(.json(Order.fixture, status: 201))
        let client = ShopClient.live(
            baseURL: "https://shop.example/store", transport: scripted.transport,
            session: MemorySession(.fixture).store)
        _ = try await client.orders.place(.fixture)
        let request = try #require(scripted.requests.first)
        #expect(request.url == "https://shop.example/store/api/v1/orders")
        #expect(request.headers["Idempotency-Key"] == ClientOrderID.fixture.description)
        let body = try JSONDecoder().decode(PlaceOrderRequest.self, from: #require(request.body))
        #expect(body == .fixture)
    }
}
