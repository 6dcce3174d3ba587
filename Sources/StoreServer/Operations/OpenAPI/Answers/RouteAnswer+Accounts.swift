import ShopModel

extension RouteAnswer {
    /// The answers of accounts and logins.
    static let accounts: [Route: RouteAnswer] = [
        .register: .json("Opens an account and logs in", SessionAnswer.self, status: 201),
        .login: .json("Logs in", SessionAnswer.self),
        .refresh: .json("Exchanges a refresh token", SessionAnswer.self),
        .logout: .empty("Ends the session"),
        .reauthenticate: .json("Shows the password again", ReauthenticationAnswer.self),
        .me: .json("Tells who is logged in", Customer.self),
    ]
}
