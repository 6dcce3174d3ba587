import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import ShopModel

@testable import StoreServer

extension TestShop {
    /// Sends a request to a route; the parameter fills the place in its path.
    func send(
        _ route: Route, _ parameter: String? = nil, token: String? = nil, body: String? = nil,
        headers: HTTPFields = [:]
    ) async throws -> Answer {
        try await send(
            route, parameters: parameter.map { [$0] } ?? [], token: token, body: body,
            headers: headers)
    }

    /// Sends a request to a route; the parameters fill the places in its path.
    func send(
        _ route: Route, parameters: [String], token: String? = nil, body: String? = nil,
        headers: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = headers
        if let token { headers[.authorization] = "Bearer \(token)" }
        if body != nil { headers[.contentType] = "application/json" }
        let response = try await client.executeRequest(
            uri: route.path(parameters: parameters), method: route.method.httpMethod,
            headers: headers,
            body: body.map { ByteBuffer(string: $0) })
        return Answer(response)
    }

    /// Sends a request with a value as its body.
    func send(
        _ route: Route, _ parameter: String? = nil, token: String? = nil,
        encoding body: some Encodable, headers: HTTPFields = [:]
    ) async throws -> Answer {
        let text = String(decoding: try JSONDocument(body).bytes, as: UTF8.self)
        return try await send(route, parameter, token: token, body: text, headers: headers)
    }

    /// Opens an account and logs in.
    func register(_ email: String = "ada@example.com") async throws -> SessionAnswer {
        try await send(
            .register,
            encoding: RegisterRequest(
                email: email, fullName: "Ada Lovelace", password: "analytical engine")
        ).decode()
    }

    /// Places an order and returns whatever was answered.
    func place(_ request: PlaceOrderRequest, by session: SessionAnswer) async throws -> Answer {
        var headers: HTTPFields = [:]
        headers[.idempotencyKey] = request.clientOrderID.map { "\"\($0)\"" }
        return try await send(
            .placeOrder, token: session.token, encoding: request, headers: headers)
    }

    /// Places an order for one watch at its price, which must succeed.
    func order(
        _ watch: Watch, quantity: Int = 1, by session: SessionAnswer
    ) async throws -> Order {
        try await place(request(for: watch, quantity: quantity), by: session).decode()
    }

    /// Returns one of someone's orders as the shop has it.
    func order(_ id: OrderID, of session: SessionAnswer) async throws -> Order {
        try await send(.order, id.description, token: session.token).decode()
    }

    /// A request for one watch as it is shown.
    func request(
        for watch: Watch, quantity: Int = 1, id: ClientOrderID = ClientOrderID(UUID())
    ) -> PlaceOrderRequest {
        let item = OrderItemRequest(
            watchID: watch.id, quantity: quantity, unitPrice: DecimalText(watch.price))
        return PlaceOrderRequest(
            items: [item], destination: .address(.home), clientOrderID: id, expectedTotal: nil,
            shippingMethod: nil)
    }
}

extension Address {
    /// Somewhere to send a watch to.
    static let home = Address(
        name: "Ada Lovelace", line1: "12 St James's Square", city: "London",
        postalCode: "SW1Y 4JH", country: "GB")
}
