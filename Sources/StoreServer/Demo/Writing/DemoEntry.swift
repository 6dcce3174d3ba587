import ShopModel

/// An order of a demo that is written, and what has happened to it so far.
struct DemoEntry: Sendable {
    let order: DemoOrder
    let id: OrderID
    let total: Money
    let buyer: Actor
    var steps: [DemoStep]
}
