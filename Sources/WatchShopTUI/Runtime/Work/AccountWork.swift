import ShopModel

/// Work on who is logged in.
enum AccountWork: Equatable, Sendable {
    /// Logs in: `AccountPane.Message.loggedIn`, after `AppMessage.personLoaded`.
    case logIn(LoginRequest, Generation)
    /// Opens an account and logs in: `AccountPane.Message.loggedIn`, the same way.
    case register(RegisterRequest, Generation)
    /// Logs out at the store and on this machine: `AppMessage.personLoaded`.
    case logOut
}
