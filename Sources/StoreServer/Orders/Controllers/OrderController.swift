import HTTPTypes
import Hummingbird
import ShopModel

/// The routes of whoever orders, but for payment.
struct OrderController: Sendable {
    private let orders: OrderService
    private let placing: OrderPlacing
    private let closing: OrderClosing
    private let guests: GuestAccess

    init(
        orders: OrderService, placing: OrderPlacing, closing: OrderClosing, guests: GuestAccess
    ) {
        self.orders = orders
        self.placing = placing
        self.closing = closing
        self.guests = guests
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.quote, body: QuoteRequest.self) { body, _, _ in
            try .json(await orders.quote(body))
        }
        routes.on(.placeOrder, body: PlaceOrderRequest.self) { body, request, context in
            let placement = try Placement(
                buyer: Buyer(context.principal, request: body), request: body,
                header: request.headers[.idempotencyKey])
            return try .stored(
                guests.addToken(to: await placing.place(placement), of: placement.buyer))
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
        routes.on(.cancelOrder) { _, context in
            try .json(await closing.cancel(context.orderID(), owner: context.requireOwner()))
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
