import Hummingbird
import HummingbirdTesting
import ShopModel
import Testing

@testable import StoreServer

/// The router and the contract name the same routes.
@Suite struct ContractTests {
    @Test func `Every route of the contract is answered`() async throws {
        try await TestStore().test { client in
            // A stream of events has no end; its own tests read it over a socket.
            for route in Route.all where route != .eventStream {
                let answer = try await client.send(route.method.httpMethod, route.path("1", "1"))
                #expect(answer.status != .methodNotAllowed, "\(route.template)")
                #expect(answer.status.code < 500, "\(route.template)")
                // The metrics are for this machine, which a test without a socket is not on.
                if !route.template.contains(":") && route != .metrics {
                    #expect(answer.status != .notFound, "\(route.template)")
                }
            }
        }
    }

    @Test(arguments: [
        ("/api/v1/orders/my", "GET, HEAD"), ("/api/v1/orders/7", "GET, HEAD"),
        ("/api/v1/orders/7/cancel", "POST"), ("/api/v1/orders", "POST"), ("/health/", "GET, HEAD"),
    ])
    func `A path names the methods of its most literal route`(path: String, methods: String) {
        #expect(RouteIndex(Route.all).allowedMethods(at: path) == methods)
    }

    @Test(arguments: ["/", "/api/v1", "/api/v1/orders/7/cancel/now"])
    func `A path of no route names none`(_ path: String) {
        #expect(RouteIndex(Route.all).allowedMethods(at: path) == nil)
    }
}
