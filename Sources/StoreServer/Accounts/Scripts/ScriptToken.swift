import ShopModel

/// A token by which a script acts for someone who works at the store.
struct ScriptToken: Hashable, Sendable {
    let id: ScriptTokenID
    /// What its owner calls it.
    let name: String
    /// What it is for.
    let scopes: Set<TokenScope>

    /// To how many seconds it is noted when a token was used.
    static let usePrecision: Int64 = 60

    /// Tells whether the token is for a route; none is for what asks for a password.
    func opens(_ route: Route) -> Bool {
        guard let scope = route.scope, !route.isSensitive else { return false }
        return scopes.contains(scope)
    }
}

/// Names a script's token.
typealias ScriptTokenID = UUIDIdentifier<ScriptToken>
