import ShopModel

/// Work that makes something happen in a demo: `AppMessage.demo`.
struct DemoWork: Equatable, Sendable {
    /// What is to happen.
    var action: DemoAction
    /// The watches that it happens to: those in the cart.
    var watches: [WatchID]
}
