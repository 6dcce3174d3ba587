import ShopModel

/// Work that waits for disk, network or time, and answers with a message.
enum Work: Equatable, Sendable {
    /// Reads the catalogue.
    case catalogue(CatalogueWork)
    /// Reads and keeps the cart.
    case cart(CartWork)
    /// Places an order and has it paid.
    case checkout(CheckoutWork)
    /// Reads and changes orders.
    case orders(OrdersWork)
    /// Decides about orders that wait on this machine.
    case outbox(OutboxWork)
    /// Lets people in and out.
    case account(AccountWork)
    /// Makes something happen in a demo.
    case demo(DemoWork)
    /// Brings the cache up to date with the store: `AppMessage.connectionChanged` and others.
    case synchronize
    /// Stops work of a kind that is under way; no answer comes from it any more.
    case stop(WorkKind)
}
