import CurlTransport
import FoundationEssentials
import ShopModel

/// The calls of one store with the session of whoever is logged in.
struct StoreClient: Sendable {
    private let connection: StoreConnection
    private let sessions: SessionKeeper

    /// Creates the calls of a store.
    init(connection: StoreConnection, store: SessionStore) {
        self.connection = connection
        sessions = SessionKeeper(store: store, connection: connection)
    }

    /// Calls a route and decodes its answer.
    func answer<Answer: Decodable & Sendable>(
        _ type: Answer.Type = Answer.self, to call: StoreCall
    ) async throws(ShopClientError) -> Answer {
        try await response(to: call).decoded(type)
    }

    /// Calls a route, with the access token when the route wants to know who asks.
    ///
    /// A token that has ended is renewed, and the call made once more: the store has done nothing
    /// with the first.
    @discardableResult
    func response(to call: StoreCall) async throws(ShopClientError) -> StoreResponse {
        guard call.route.access.takesToken else { return try await connection.response(to: call) }
        guard let session = try await sessions.currentIfAny() else {
            return try await guestResponse(to: call)
        }
        do throws(ShopClientError) {
            return try await connection.response(to: call, token: session.token)
        } catch {
            guard error.isTokenRefusal else { throw error }
        }
        let renewed = try await sessions.renew(session)
        do throws(ShopClientError) {
            return try await connection.response(to: call, token: renewed.token)
        } catch {
            throw error.isTokenRefusal ? .notLoggedIn : error
        }
    }

    /// Calls a route for somebody who is not logged in: without a token where the route takes
    /// anybody, with the order's own where it is about an order that they have placed.
    private func guestResponse(
        to call: StoreCall
    ) async throws(ShopClientError) -> StoreResponse {
        switch call.route.access {
        case .anyone, .visitor:
            return try await connection.response(to: call)
        case .buyer:
            guard let order = call.order, let token = try await sessions.token(of: order) else {
                throw .notLoggedIn
            }
            do throws(ShopClientError) {
                return try await connection.response(to: call, token: token)
            } catch {
                throw error.isTokenRefusal ? .notLoggedIn : error
            }
        case .customer, .staff, .admin, .provider:
            throw .notLoggedIn
        }
    }

    /// Logs somebody in with a call that answers with a session.
    func begin(_ call: StoreCall) async throws(ShopClientError) -> Customer {
        let session = try await answer(SessionAnswer.self, to: call)
        try await sessions.begin(session)
        return session.customer
    }

    /// Logs out, here even when the store cannot be told.
    func end() async throws(ShopClientError) {
        do throws(ShopClientError) {
            try await response(to: StoreCall(.logout))
        } catch {
            try await sessions.end()
            if error != .notLoggedIn { throw error }
            return
        }
        try await sessions.end()
    }

    /// Gives the account up, and forgets the session that is gone with it.
    func giveUp() async throws(ShopClientError) {
        try await response(to: StoreCall(.deleteMe))
        try await sessions.end()
    }

    /// Reads a picture.
    func image(_ id: WatchID, etag: String?) async throws(ShopClientError) -> WatchImage {
        var call = StoreCall(.watchImage, path: Route.watchImage.path(id.description))
        call.accepted = .png
        call.headers["If-None-Match"] = etag
        let response = try await response(to: call).http
        if response.status == 304 { return .notModified }
        guard response.body.starts(with: Self.pngSignature) else {
            throw .unexpectedAnswer(.shape(path: ""))
        }
        return .png(response.body, etag: response.headers["ETag"])
    }

    /// Places an order under its own id; a guest's token for it is kept.
    func place(_ request: PlaceOrderRequest) async throws(ShopClientError) -> Order {
        var call = StoreCall(.placeOrder, body: request)
        call.headers["Idempotency-Key"] = request.clientOrderID?.description
        let placed: PlacedOrder = try await answer(to: call)
        guard placed.order.clientOrderID == request.clientOrderID else {
            throw .unexpectedAnswer(.otherObject)
        }
        if let token = placed.token { try await sessions.keep(token, of: placed.order.id) }
        return placed.order
    }

    /// Exchanges the code that was mailed for the token of a guest's order, which is kept.
    func open(_ request: OrderCodeRequest) async throws(ShopClientError) {
        let token: OrderTokenAnswer = try await answer(to: StoreCall(.openOrder, body: request))
        guard token.orderID == request.orderID else { throw .unexpectedAnswer(.otherObject) }
        try await sessions.keep(token.accessToken, of: token.orderID)
    }

    /// Reads the receipt of a paid order, in plain text.
    func receipt(of order: OrderID) async throws(ShopClientError) -> String {
        var call = StoreCall(.receipt, of: order)
        call.accepted = .text
        return try await response(to: call).text
    }

    /// The first eight bytes of a PNG file (RFC 2083, section 3.1).
    private static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
}
