package import ShopModel

/// What must not be lost of one store on this machine, `shop.db`: session, carts, settings.
package struct ShopCache: Sendable {
    /// Returns who is logged in, with their tokens; nil where nobody is.
    package var session: @Sendable () async throws(CacheError) -> SessionAnswer?
    /// Keeps who is logged in; nil for nobody.
    package var saveSession: @Sendable (SessionAnswer?) async throws(CacheError) -> Void
    /// Returns a person's cart.
    package var cart: @Sendable (Person) async throws(CacheError) -> Cart
    /// Keeps a person's cart.
    package var saveCart: @Sendable (Cart, Person) async throws(CacheError) -> Void
    /// Returns what a person has kept for later.
    package var savedForLater: @Sendable (Person) async throws(CacheError) -> SavedForLater
    /// Keeps what a person has put aside for later.
    package var saveForLater: @Sendable (SavedForLater, Person) async throws(CacheError) -> Void
    /// Moves the guest's cart into a customer's, whose quantities it replaces, and returns the union;
    /// what the guest kept for later goes with it.
    package var adoptGuestCart: @Sendable (CustomerID) async throws(CacheError) -> Cart
    /// Returns a setting of a person by its name; nil where it was never kept.
    package var setting: @Sendable (String, Person) async throws(CacheError) -> String?
    /// Keeps a setting of a person.
    package var saveSetting: @Sendable (String, String, Person) async throws(CacheError) -> Void
    /// Returns the orders that were placed or opened here without an account, newest first.
    package var guestOrders: @Sendable () async throws(CacheError) -> [OrderID]
    /// Returns the token that opens a guest's order; nil where none is kept.
    package var orderToken: @Sendable (OrderID) async throws(CacheError) -> String?
    /// Keeps the token that opens a guest's order.
    package var saveOrderToken: @Sendable (String, OrderID) async throws(CacheError) -> Void

    /// The orders that were placed here and that the store may not have yet.
    package var outbox: Outbox

    /// Makes a cache from what it does.
    package init(
        session: @escaping @Sendable () async throws(CacheError) -> SessionAnswer?,
        saveSession: @escaping @Sendable (SessionAnswer?) async throws(CacheError) -> Void,
        cart: @escaping @Sendable (Person) async throws(CacheError) -> Cart,
        saveCart: @escaping @Sendable (Cart, Person) async throws(CacheError) -> Void,
        savedForLater: @escaping @Sendable (Person) async throws(CacheError) -> SavedForLater,
        saveForLater: @escaping @Sendable (SavedForLater, Person) async throws(CacheError) -> Void,
        adoptGuestCart: @escaping @Sendable (CustomerID) async throws(CacheError) -> Cart,
        setting: @escaping @Sendable (String, Person) async throws(CacheError) -> String?,
        saveSetting: @escaping @Sendable (String, String, Person) async throws(CacheError) -> Void,
        guestOrders: @escaping @Sendable () async throws(CacheError) -> [OrderID],
        orderToken: @escaping @Sendable (OrderID) async throws(CacheError) -> String?,
        saveOrderToken: @escaping @Sendable (String, OrderID) async throws(CacheError) -> Void,
        outbox: Outbox
    ) {
        self.session = session
        self.saveSession = saveSession
        self.cart = cart
        self.saveCart = saveCart
        self.savedForLater = savedForLater
        self.saveForLater = saveForLater
        self.adoptGuestCart = adoptGuestCart
        self.setting = setting
        self.saveSetting = saveSetting
        self.guestOrders = guestOrders
        self.orderToken = orderToken
        self.saveOrderToken = saveOrderToken
        self.outbox = outbox
    }
}
