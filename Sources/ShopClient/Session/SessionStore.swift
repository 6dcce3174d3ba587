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

    /// Creates a store from its functions.
    package init(
        load: @escaping @Sendable () async throws -> SessionAnswer?,
        save: @escaping @Sendable (SessionAnswer) async throws -> Void,
        clear: @escaping @Sendable () async throws -> Void
    ) {
        self.load = load
        self.save = save
        self.clear = clear
    }
}
