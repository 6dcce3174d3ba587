/// Who may call a route.
package enum Access: Hashable, Sendable {
    /// Anyone; a token is not looked at.
    case anyone
    /// Whoever is logged in, for what is their own.
    case customer
    /// The payment provider, by its signature.
    case provider
}
