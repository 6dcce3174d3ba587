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
    /// Asks for a mail with which a password can be set anew.
    package static let forgotPassword = Route(
        .post, "/api/v1/auth/password/forgot", .anyone, body: ForgotPasswordRequest.fields)
    /// Sets a password anew by what that mail said.
    package static let resetPassword = Route(
        .post, "/api/v1/auth/password/reset", .anyone, body: ResetPasswordRequest.fields)
    /// Changes one's password.
    package static let changePassword = Route(
        .post, "/api/v1/auth/password/change", .customer, body: ChangePasswordRequest.fields)
    /// The devices that are logged in.
    package static let sessions = Route(.get, "/api/v1/auth/sessions", .customer)
    /// Logs every device out but this one.
    package static let endSessions = Route(.delete, "/api/v1/auth/sessions", .customer)
    /// Logs a device out.
    package static let endSession = Route(
        .delete, "/api/v1/auth/sessions/:session_id", .customer)

    /// The routes of accounts and logins.
    package static let accounts =
        [
            register, login, refresh, logout, reauthenticate, forgotPassword, resetPassword,
            changePassword, sessions, endSessions, endSession,
        ] + profile
}
