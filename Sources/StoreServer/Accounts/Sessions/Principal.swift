package import ShopModel

/// Who sends a request, and by which login.
package struct Principal: Hashable, Sendable {
    /// The account, as it was when the request came.
    package let customer: Customer
    let sessionID: SessionID
    /// Whether they have shown their password again in the last five minutes.
    var isReauthenticated = false
}
