import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

/// Who may call what: every route of the contract, for everyone, on every kind of object.
@Suite struct AuthorisationTests {
    /// Who sends a request.
    enum Sender: CaseIterable {
        case nobody, owner, other, expired, revoked, forged
    }

    /// What a route says to people who are not logged in, before it looks at anything else.
    static let isOpenToAll: [Route: Bool] = [
        .health: true, .ready: true, .watches: true, .watch: true, .watchImage: true,
        .changes: true, .register: true, .login: true, .refresh: true, .quote: true,
        .stripeWebhook: true, .paymentReturn: true, .logout: false, .me: false, .placeOrder: false,
        .myOrders: false,
        .order: false, .orderEvents: false, .cancelOrder: false, .paymentState: false,
        .confirmPayment: false,
    ]

    /// The routes that are about one order.
    static let orderRoutes: [Route] = [
        .order, .orderEvents, .cancelOrder, .paymentState, .confirmPayment,
    ]

    @Test func `Every route of the contract is in the table`() {
        #expect(Set(Route.all) == Set(Self.isOpenToAll.keys))
        let withOrder = Route.all.filter { $0.template.contains(":order_id") }
        #expect(Set(withOrder) == Set(Self.orderRoutes))
    }

    @Test(arguments: Route.all)
    func `A route asks for a login or does not`(route: Route) async throws {
        try await TestShop.run { shop in
            let people = try await People(at: shop)
            // Logging out comes last for whoever is known, since it ends their session.
            for sender in Sender.allCases.reversed() {
                let answer = try await shop.send(
                    route, parameter(of: route, people), token: people.token(of: sender),
                    body: route.body == nil ? nil : "{}")
                let isRefused = answer.outcome == "not_authenticated"
                let isKnown = sender == .owner || sender == .other
                #expect(isRefused == (!isKnown && Self.isOpenToAll[route] == false), "\(sender)")
                if isRefused { #expect(answer.headers[.wwwAuthenticate] == "Bearer") }
            }
        }
    }

    private func parameter(of route: Route, _ people: People) -> String? {
        if Self.orderRoutes.contains(route) { return people.order.description }
        return route.template.contains(":") ? "x" : nil
    }

    @Test(arguments: orderRoutes)
    func `Another's order is answered like one that is not there`(route: Route) async throws {
        try await TestShop.run { shop in
            let people = try await People(at: shop)
            let body = route.body == nil ? nil : #"{"payment_method":"pm_card_visa"}"#
            for id in [people.order.description, "999", "0", "-1", "1e3", "x"] {
                let answer = try await shop.send(
                    route, id, token: people.token(of: .other), body: body)
                #expect(answer.outcome == "not_found", "\(id)")
            }
            let order = try await shop.order(people.order, of: people.owner)
            #expect(order.status == .pending)
            #expect(order.version == 1)
        }
    }
}

/// An owner of an order, somebody else, and their tokens.
private struct People {
    let owner: SessionAnswer
    let order: OrderID
    private let tokens: [AuthorisationTests.Sender: String]

    init(at shop: TestShop) async throws {
        let expired = try await shop.register("old@example.com")
        shop.clock.advance(bySeconds: 900)
        owner = try await shop.register("ada@example.com")
        let other = try await shop.register("eve@example.com")
        let revoked = try await shop.register("gone@example.com")
        _ = try await shop.send(.logout, token: revoked.token)
        order = try await shop.order(shop.watch(), by: owner).id
        tokens = [
            .owner: owner.token, .other: other.token, .expired: expired.token,
            .revoked: revoked.token, .forged: owner.token + "x",
        ]
    }

    func token(of sender: AuthorisationTests.Sender) -> String? { tokens[sender] }
}
