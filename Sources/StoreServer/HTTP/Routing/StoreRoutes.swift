import HTTPTypes
import Hummingbird
import ShopModel

/// Puts handlers on the routes of the contract.
///
/// What a ``Route`` says of itself is enforced here, once for all handlers: who may call it, which
/// query parameters it takes and which fields its body has.
struct StoreRoutes {
    private let router: Router<StoreRequestContext>
    private let authenticator: any Authenticator
    private let rates: RateGate
    private let bodyLimit: Int

    init(
        on router: Router<StoreRequestContext>, authenticator: any Authenticator,
        rates: RateGate = RateGate(.none), bodyLimit: Int
    ) {
        self.router = router
        self.authenticator = authenticator
        self.rates = rates
        self.bodyLimit = bodyLimit
    }

    typealias Handler =
        @Sendable (Request, StoreRequestContext) async throws -> Response
    typealias BodyHandler<Body> =
        @Sendable (Body, Request, StoreRequestContext) async throws -> Response

    /// Answers a route that reads no body.
    func on(_ route: Route, _ handler: @escaping Handler) {
        let (authenticator, rates) = (authenticator, rates)
        router.on(RouterPath(route.template), method: route.method.httpMethod) {
            request, context in
            var context = context
            context.query = QueryParameters(of: request, known: route.query)
            if route.query.isEmpty { try context.query.finish() }
            if route.access == .buyer {
                context.openedOrder = try authenticator.openedOrder(by: request)
            }
            if context.openedOrder == nil {
                context.principal = try await authenticator.admit(request, to: route)
            }
            if let principal = context.principal {
                context.trace.customerID = principal.customer.id
                try rates.admit(principal.customer.id, context.trace)
            }
            return try await handler(request, context)
        }
    }

    /// Answers a route with the fields of its body, checked against the route's table.
    func on<Body: Decodable & Sendable>(
        _ route: Route, body: Body.Type, _ handler: @escaping BodyHandler<Body>
    ) {
        let reader = JSONBodyReader(fields: route.body ?? FieldTable(), limit: bodyLimit)
        on(route) { request, context in
            try await handler(reader.read(Body.self, from: request), request, context)
        }
    }

    /// Answers a route with the bytes of its body as they came, for a signature over them.
    func onRawBody(_ route: Route, _ handler: @escaping BodyHandler<[UInt8]>) {
        let limit = bodyLimit
        on(route) { request, context in
            try await handler(BodyBytes(limit: limit).read(from: request), request, context)
        }
    }
}

extension HTTPMethod {
    /// The same method in the words of the HTTP server.
    var httpMethod: HTTPRequest.Method {
        switch self {
        case .get: .get
        case .post: .post
        case .put: .put
        case .patch: .patch
        case .delete: .delete
        }
    }
}
