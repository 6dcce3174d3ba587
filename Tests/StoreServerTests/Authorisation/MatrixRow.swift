import ShopModel
import Testing

/// What must hold of one route, written down a second time and by hand: the contract is not asked.
struct MatrixRow: Sendable, CustomTestStringConvertible {
    let route: Route
    /// Whom it is for.
    let audience: Audience
    /// What its path names, where it has parameters.
    var object: MatrixObject?
    /// A body that passes its fields.
    var body: String?
    /// Whether it asks for the password again.
    var asksForPassword = false
    /// What a script's token must be for to call it; nil where no script may.
    var scope: TokenScope?

    init(
        _ route: Route, _ audience: Audience, _ object: MatrixObject? = nil, body: String? = nil,
        asksForPassword: Bool = false, scope: TokenScope? = nil
    ) {
        self.route = route
        self.audience = audience
        self.object = object
        self.body = body
        self.asksForPassword = asksForPassword
        self.scope = scope
    }

    var testDescription: String { "\(route.method.rawValue) \(route.template)" }

    /// Sends the request; a body that the row does not give is an empty object.
    func send(
        to shop: TestShop, _ parameters: [String], token: String?
    ) async throws -> Answer {
        try await shop.send(
            route, parameters: parameters, token: token,
            body: route.body == nil ? nil : body ?? "{}")
    }
}
