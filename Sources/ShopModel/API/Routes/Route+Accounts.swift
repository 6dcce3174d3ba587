extension Route {
    /// Opens an account and logs in.
    package static let register = Route(
        .post, "/api/v1/auth/register", .anyone, body: RegisterRequest.fields)
    /// Logs in.
    package static let login = Route(
        .post, "/api/v1/auth/login", .anyone, body: LoginRequest.fields)
    /// Exchanges a refresh token.
    package static let refresh = Route(
        .post, "/api/v1/auth/refresh", .anyone, body: RefreshRequest.fields)
    /// Ends the session.
    package static let logout = Route(.post, "/api/v1/auth/logout", .customer)
    /// Shows the password again, for what is asked for in the next five minutes.
    package static let reauthenticate = Route(
        .post, "/api/v1/auth/reauthenticate", .customer, body: ReauthenticateRequest.fields)
    /// Who is logged in.
    package static let me = Route(.get, "/api/v1/auth/me", .customer)

    /// The routes of accounts and logins.
    package static let accounts = [register, login, refresh, logout, reauthenticate, me]
}
