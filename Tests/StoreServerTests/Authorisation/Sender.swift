/// Who sends a request.
enum Sender: CaseIterable {
    /// Nobody: without a token.
    case nobody
    /// Whoever owns the object of the request, if it has an owner.
    case owner
    /// Another customer.
    case other
    /// Someone who works at the store.
    case staff
    /// Someone who manages the store.
    case admin
    /// Someone whose access token has ended.
    case expired
    /// Someone who has logged out.
    case revoked
    /// Someone with a token that the store did not sign.
    case forged
    /// Someone whose account was disabled.
    case disabled
}
