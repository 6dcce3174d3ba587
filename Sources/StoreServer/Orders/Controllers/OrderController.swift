import HTTPTypes
import Hummingbird
import ShopModel

/// The routes of whoever orders, but for payment and receipts.
struct OrderController: Sendable {
    let orders: OrderService
    let placing: OrderPlacing
    let closing: OrderClosing
    let addressing: OrderAddressing
    let returns: ReturnService
    let guests: GuestAccess

    func addRoutes(to routes: StoreRoutes) {
        addReads(to: routes)
        routes.on(.placeOrder, body: PlaceOrderRequest.self) { body, request, context in
            let placement = try Placement(
                buyer: Buyer(context.principal, request: body), request: body,
                header: request.headers[.idempotencyKey])
            return try .stored(
                guests.addToken(to: await placing.place(placement), of: placement.buyer))
        }
        routes.on(.cancelOrder) { _, context in
            try .json(await closing.cancel(context.orderID(), owner: context.requireOwner()))
        }
        routes.on(.changeAddress, body: ShippingAddressRequest.self) { body, _, context in
            try .json(
                await addressing.redirect(
                    context.orderID(), to: body.destination, owner: context.requireOwner()))
        }
        routes.on(.requestReturn, body: ReturnRequest.self) { body, _, context in
            let wanted = try await returns.request(
                body, of: context.orderID(), owner: context.requireOwner())
            return try .json(wanted, status: .created)
        }
        routes.on(.lookUpOrder, body: OrderLookupRequest.self) { body, request, context in
            try await guests.mailCode(body, from: context.client(of: request))
            return Response(status: .accepted)
        }
        routes.on(.openOrder, body: OrderCodeRequest.self) { body, _, _ in
            var response = try Response.json(await guests.open(body))
            response.headers[.cacheControl] = "no-store"
            return response
        }
    }

    private func addReads(to routes: StoreRoutes) {
        routes.on(.quote, body: QuoteRequest.self) { body, _, _ in
            try .json(await orders.quote(body))
        }
        routes.on(.shippingMethods) { request, context in
            var query = context.query
            if let country = query.text("country"), !CountryCode.isKnown(country) {
                query.note("country", "must be a country's two letters, such as CH")
            }
            try query.finish()
            return try .cachedJSON(
                await orders.shippingMethods(), cacheControl: "public, no-cache", for: request)
        }
        routes.on(.myOrders) { request, context in
            try .owned(
                await orders.orders(of: context.requirePrincipal().customer.id), for: request)
        }
        routes.on(.order) { request, context in
            try .owned(
                await orders.order(context.orderID(), of: context.requireOwner()), for: request)
        }
        routes.on(.orderEvents) { request, context in
            try .owned(
                await orders.events(of: context.orderID(), owner: context.requireOwner()),
                for: request)
        }
    }
}

extension Buyer {
    /// Tells who places an order; throws ``Problem`` where a guest does not say who they are.
    ///
    /// Whoever is logged in orders for their account, whatever they type: and what a guest types is
    /// never looked up among the accounts.
    init(_ principal: Principal?, request: PlaceOrderRequest) throws(Problem) {
        if let principal {
            self = .customer(principal.customer.id)
        } else if let email = request.email, let fullName = request.fullName {
            self = .guest(OrderContact(email: email, fullName: fullName))
        } else if request.email == nil, request.fullName == nil {
            throw Problem(
                .notAuthenticated,
                detail: "Log in, or send email and full_name to order as a guest.")
        } else {
            let name = request.email == nil ? "email" : "full_name"
            throw Problem(invalid: [FieldError(pointer: "#/\(name)", detail: "is required")])
        }
    }
}

extension StoreRequestContext {
    /// Returns whose orders the request is about; throws ``Problem`` where nobody is known.
    func requireOwner() throws(Problem) -> OrderOwner {
        if let openedOrder { return .guest(of: openedOrder) }
        return .customer(try requirePrincipal().customer.id)
    }
}

extension Response {
    /// Answers a read of what belongs to one person.
    static func owned(_ value: some Encodable, for request: Request) throws -> Response {
        try cachedJSON(value, cacheControl: "private, no-cache", for: request)
    }
}
