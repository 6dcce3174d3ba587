package import ShopModel

/// The orders that were placed on this machine and that the store may not have yet.
///
/// Every function is one transaction, which is on the disk when it returns. An order keeps its id
/// and its request until it is settled, so that the store takes it once however often it is sent.
package struct Outbox: Sendable {
    /// Puts an order in and takes what it orders out of its person's cart, and returns the cart;
    /// has no effect where an order with its id is there.
    package var place: @Sendable (OutboxOrder) async throws(CacheError) -> Cart
    /// Returns a person's orders that are not confirmed, oldest first.
    package var orders: @Sendable (Person) async throws(CacheError) -> [OutboxOrder]
    /// Returns an order of any state; nil where it is not known.
    package var order: @Sendable (ClientOrderID) async throws(CacheError) -> OutboxOrder?
    /// Gives the oldest of a person's unsettled orders to a sender, if it is to be sent now.
    ///
    /// Of several senders one gets it. What waited for more than `OutboxLease.freshness`, and was
    /// never sent, becomes `outdated` instead.
    package var claim: @Sendable (Person, OutboxLease) async throws(CacheError) -> OutboxClaim
    /// Notes what came of sending an order, for the sender that has it; an answer of the store
    /// holds whoever brings it.
    package var settle:
        @Sendable (ClientOrderID, OutboxVerdict, OutboxLease) async throws(CacheError) -> Void
    /// Takes an order out, if the store cannot have it, with its lines back in the cart where that
    /// is wanted; returns the person's cart, or nil where the order stays.
    package var retract:
        @Sendable (ClientOrderID, Person, _ intoCart: Bool) async throws(CacheError) -> Cart?
    /// Puts one order in the place of another that waits for its shopper; returns whether it did.
    package var replace: @Sendable (ClientOrderID, OutboxOrder) async throws(CacheError) -> Bool

    /// Makes an outbox from what it does.
    package init(
        place: @escaping @Sendable (OutboxOrder) async throws(CacheError) -> Cart,
        orders: @escaping @Sendable (Person) async throws(CacheError) -> [OutboxOrder],
        order: @escaping @Sendable (ClientOrderID) async throws(CacheError) -> OutboxOrder?,
        claim: @escaping @Sendable (Person, OutboxLease) async throws(CacheError) -> OutboxClaim,
        settle:
            @escaping @Sendable (ClientOrderID, OutboxVerdict, OutboxLease)
            async throws(CacheError) -> Void,
        retract:
            @escaping @Sendable (ClientOrderID, Person, _ intoCart: Bool)
            async throws(CacheError) -> Cart?,
        replace:
            @escaping @Sendable (ClientOrderID, OutboxOrder) async throws(CacheError) -> Bool
    ) {
        self.place = place
        self.orders = orders
        self.order = order
        self.claim = claim
        self.settle = settle
        self.retract = retract
        self.replace = replace
    }
}
