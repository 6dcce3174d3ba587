import HTTPTypes
import Hummingbird
import NIOCore
import ShopModel

/// The routes of orders, but for their payment.
struct OrderController: Sendable {
    private let orders: OrderService
    private let placing: OrderPlacing
    private let closing: OrderClosing

    init(orders: OrderService, placing: OrderPlacing, closing: OrderClosing) {
        self.orders = orders
        self.placing = placing
        self.closing = closing
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.quote, body: QuoteRequest.self) { body, _, _ in
            try .json(await orders.quote(body))
        }
        routes.on(.placeOrder, body: PlaceOrderRequest.self) { body, request, context in
            let placement = try Placement(
                owner: context.requireOwner(), request: body,
                header: request.headers[.idempotencyKey])
            return try .placement(await placing.place(placement))
        }
        routes.on(.myOrders) { request, context in
            try .owned(await orders.orders(of: context.requireOwner()), for: request)
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

extension StoreRequestContext {
    /// Returns whose orders the request is about; throws ``Problem`` where nobody is logged in.
    func requireOwner() throws(Problem) -> OrderOwner {
        OrderOwner(customerID: try requirePrincipal().customer.id)
    }
}

extension Response {
    /// Answers a read of what belongs to one person.
    fileprivate static func owned(
        _ value: some Encodable, for request: Request
    ) throws -> Response {
        try cachedJSON(value, cacheControl: "private, no-cache", for: request)
    }

    /// Repeats the bytes that were kept, so that every sending of an order gets the same answer.
    fileprivate static func placement(_ placement: PlacementAnswer) -> Response {
        let answer = placement.answer
        let isProblem = answer.status >= 400
        var headers: HTTPFields = [
            .contentType: isProblem ? "application/problem+json" : "application/json"
        ]
        if placement.isReplayed { headers[.idempotentReplayed] = "true" }
        return Response(
            status: HTTPResponse.Status(code: answer.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: answer.body)))
    }
}
