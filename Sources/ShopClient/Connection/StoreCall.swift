import CurlTransport
import FoundationEssentials
import ShopModel

/// One call of a route, before it is known to which store it goes.
struct StoreCall: Sendable {
    /// What the caller can read.
    enum Accepted {
        case json
        case png
        case text
    }

    /// The route.
    let route: Route
    /// The path with its parameters and query.
    let path: String
    /// The JSON body.
    let body: Data?
    /// Fields beside those that every call has.
    var headers = HTTPHeaders()
    /// The order that it is about, whose token opens it to a guest.
    var order: OrderID?
    /// The media type of a success.
    var accepted = Accepted.json

    /// Creates a call of a route without a body.
    init(_ route: Route, path: String? = nil) {
        self.route = route
        self.path = path ?? route.path()
        body = nil
    }

    /// Creates a call of a route with a body.
    init(_ route: Route, path: String? = nil, body: some Encodable) {
        self.route = route
        self.path = path ?? route.path()
        do {
            self.body = try JSONEncoder().encode(body)
        } catch {
            preconditionFailure("A request has no JSON form: \(error)")
        }
    }
}
