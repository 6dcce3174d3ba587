import ShopModel

extension RouteAnswer {
    /// The answers of accounts and logins.
    static let accounts: [Route: RouteAnswer] = [
        .register: .json("Opens an account and logs in", SessionAnswer.self, status: 201),
        .login: .json("Logs in", SessionAnswer.self),
        .refresh: .json("Exchanges a refresh token", SessionAnswer.self),
        .logout: .empty("Ends the session"),
        .reauthenticate: .json("Shows the password again", ReauthenticationAnswer.self),
        .forgotPassword: .empty("Mails what sets a password anew", status: 202),
        .resetPassword: .empty("Sets a password anew"),
        .changePassword: .empty("Changes the password"),
        .sessions: .json("Lists the devices that are logged in", [SessionEntry].self),
        .endSessions: .empty("Logs every other device out"),
        .endSession: .empty("Logs a device out"),
        .me: .json("Tells who is logged in", Customer.self),
        .updateMe: .json("Changes what one says of oneself", Customer.self),
        .deleteMe: .empty("Gives the account up"),
        .addresses: .json("Lists the addresses that one keeps", [CustomerAddress].self),
        .addAddress: .json("Keeps one more address", CustomerAddress.self, status: 201),
        .address: .json("Shows an address", CustomerAddress.self),
        .updateAddress: .json("Changes an address", CustomerAddress.self),
        .deleteAddress: .empty("Keeps an address no longer"),
    ]
}
