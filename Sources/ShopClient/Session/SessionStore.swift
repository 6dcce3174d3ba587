package import ShopModel

/// Where the caller keeps the session of the person who is logged in.
///
/// It is read before each request that needs it, so that another copy of the program may write it.
/// What the functions throw becomes `ShopClientError.sessionNotKept`.
package struct SessionStore: Sendable {
    /// Reads the session; `nil` when nobody is logged in.
    package var load: @Sendable () async throws -> SessionAnswer?
    /// Replaces the session.
    package var save: @Sendable (SessionAnswer) async throws -> Void
    /// Forgets the session.
    package var clear: @Sendable () async throws -> Void
    /// Reads the token that opens an order to the guest who placed it; `nil` where there is none.
    package var orderToken: @Sendable (OrderID) async throws -> String?
    /// Keeps the token of an order that a guest has placed.
    package var saveOrderToken: @Sendable (String, OrderID) async throws -> Void

    /// Creates a store from its functions; guests' orders are opened again only where the last two
    /// are given.
    package init(
        load: @escaping @Sendable () async throws -> SessionAnswer?,
        save: @escaping @Sendable (SessionAnswer) async throws -> Void,
        clear: @escaping @Sendable () async throws -> Void,
        orderToken: @escaping @Sendable (OrderID) async throws -> String? = { _ in nil },
        saveOrderToken: @escaping @Sendable (String, OrderID) async throws -> Void = { _, _ in }
    ) {
        self.load = load
        self.save = save
        self.clear = clear
        self.orderToken = orderToken
        self.saveOrderToken = saveOrderToken
    }
}
