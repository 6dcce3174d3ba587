/// What a change is about.
package enum ChangeContent: Hashable, Sendable {
    /// A watch as it is now.
    case watch(Watch)
    /// A watch that is no longer sold.
    case removed(WatchID)
    /// The store's settings as they are now.
    case settings(StoreSettings)
    /// One of one's own orders as it is now.
    case order(Order)
    /// The account's cart as it is now.
    case cart(AccountCart)
    /// Something that this version does not know, and leaves alone.
    case unknown(kind: String)
}
