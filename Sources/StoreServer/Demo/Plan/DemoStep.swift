import ShopModel

/// One entry of the history of a demo's order.
struct DemoStep: Sendable {
    let kind: String
    let from: OrderStatus?
    let to: OrderStatus
    let actor: Actor
    var note: String?
    let time: Timestamp
}
