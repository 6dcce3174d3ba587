package import ShopModel

/// What a store can do for a shopper, over whatever it was built on, in parts.
///
/// Every function throws `ShopClientError`, `cancelled` at once when its task is cancelled. None
/// sends anything twice by itself, but for what follows an access token that has ended.
package struct ShopClient: Sendable {
    /// Asks which store this is.
    package var health: @Sendable () async throws(ShopClientError) -> HealthAnswer
    /// Reads up to so many changes after a cursor, from the start of the log without one.
    ///
    /// Throws `refused` with `cursorExpired` when everything must be fetched anew.
    package var changes:
        @Sendable (_ cursor: String?, _ limit: Int) async throws(ShopClientError) -> ChangesPage
    /// Its watches.
    package var catalogue: CatalogueClient
    /// Who shops.
    package var accounts: AccountsClient
    /// Its orders.
    package var orders: OrdersClient
    /// How they are paid.
    package var payments: PaymentsClient
    /// What its staff do.
    package var desk: DeskClient

    /// Creates a client from its parts.
    package init(
        health: @escaping @Sendable () async throws(ShopClientError) -> HealthAnswer,
        changes: @escaping @Sendable (String?, Int) async throws(ShopClientError) -> ChangesPage,
        catalogue: CatalogueClient, accounts: AccountsClient, orders: OrdersClient,
        payments: PaymentsClient, desk: DeskClient
    ) {
        self.health = health
        self.changes = changes
        self.catalogue = catalogue
        self.accounts = accounts
        self.orders = orders
        self.payments = payments
        self.desk = desk
    }
}
