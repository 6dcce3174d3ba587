import ShopModel

/// An order on its way to the store: sent again as it was until the store's answer is known, so that
/// it is placed once at most.
struct OrderAttempt: Equatable, Sendable {
    /// What is sent, under the order's own id.
    let request: PlaceOrderRequest
    /// Whether a sending of it may have reached the store without an answer.
    var mayBePlaced = false
}
