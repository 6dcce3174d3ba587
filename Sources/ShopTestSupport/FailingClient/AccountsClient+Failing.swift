package import ShopClient

extension AccountsClient {
    /// A part whose every call is an issue of the test that makes it.
    package static var failing: AccountsClient {
        AccountsClient(
            register: { _ async throws(ShopClientError) in throw unexpected("accounts.register") },
            login: { _ async throws(ShopClientError) in throw unexpected("accounts.login") },
            logout: { () async throws(ShopClientError) in throw unexpected("accounts.logout") },
            me: { () async throws(ShopClientError) in throw unexpected("accounts.me") })
    }
}
