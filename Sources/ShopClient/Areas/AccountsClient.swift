package import ShopModel

/// The part of a store that knows who shops.
package struct AccountsClient: Sendable {
    /// Opens an account and keeps its session.
    package var register: @Sendable (RegisterRequest) async throws(ShopClientError) -> Customer
    /// Logs in and keeps the session.
    package var login: @Sendable (LoginRequest) async throws(ShopClientError) -> Customer
    /// Ends the session here in any case, and at the store when that can be reached.
    package var logout: @Sendable () async throws(ShopClientError) -> Void
    /// Reads who is logged in.
    package var me: @Sendable () async throws(ShopClientError) -> Customer

    /// Creates the part from its functions.
    package init(
        register: @escaping @Sendable (RegisterRequest) async throws(ShopClientError) -> Customer,
        login: @escaping @Sendable (LoginRequest) async throws(ShopClientError) -> Customer,
        logout: @escaping @Sendable () async throws(ShopClientError) -> Void,
        me: @escaping @Sendable () async throws(ShopClientError) -> Customer
    ) {
        self.register = register
        self.login = login
        self.logout = logout
        self.me = me
    }
}
