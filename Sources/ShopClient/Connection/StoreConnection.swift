import CurlTransport
import FoundationEssentials
import ShopModel

/// One store: turns calls into requests, and answers into values or errors.
struct StoreConnection: Sendable {
    /// A whole exchange may take this long: somebody waits for it.
    private static let limits = TransportLimits(total: .seconds(60))

    private let baseURL: String
    private let transport: HTTPTransport

    /// Creates a connection to the store at a URL, with or without a path of its own.
    init(baseURL: String, transport: HTTPTransport) {
        self.baseURL = String(baseURL.reversed().drop { $0 == "/" }.reversed())
        self.transport = transport
    }

    /// Calls a route and decodes its answer.
    func answer<Answer: Decodable>(
        _ type: Answer.Type, to call: StoreCall, token: String? = nil
    ) async throws(ShopClientError) -> Answer {
        try await response(to: call, token: token).decoded(type)
    }

    /// Calls a route; any answer that is none of its successes throws.
    func response(
        to call: StoreCall, token: String? = nil
    ) async throws(ShopClientError) -> StoreResponse {
        let response: HTTPResponse
        do {
            response = try await transport.send(request(for: call, token: token))
        } catch {
            throw ShopClientError(error)
        }
        return try StoreResponse(response, to: call)
    }

    private func request(for call: StoreCall, token: String?) -> HTTPRequest {
        var headers = call.headers
        headers["User-Agent"] = "watchshop/\(ProductVersion.current)"
        headers["Accept"] = "\(call.accepted.mediaType), \(StoreResponse.problemMediaType)"
        if call.body != nil { headers["Content-Type"] = StoreCall.Accepted.json.mediaType }
        if let token { headers["Authorization"] = "Bearer \(token)" }
        return HTTPRequest(
            method: call.route.method.onTheWire, url: baseURL + call.path, headers: headers,
            body: call.body, limits: Self.limits)
    }
}

extension ShopModel.HTTPMethod {
    fileprivate var onTheWire: CurlTransport.HTTPMethod {
        switch self {
        case .get: .get
        case .post: .post
        case .put: .put
        case .patch: .patch
        case .delete: .delete
        }
    }
}
