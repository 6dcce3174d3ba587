import ShopModel

/// What a payment page is about, as its order stands.
enum PageStage: Hashable, Sendable {
    /// The order can be paid until a time.
    case payable(until: Timestamp)
    /// A payment is under way.
    case processing
    /// The order is paid.
    case paid
    /// The order was not paid in time.
    case expired
    /// The order was called off.
    case cancelled

    /// Takes the stage of an order at a time.
    init(_ order: Order, attempt: PaymentAttempt?, at time: Timestamp) {
        switch order.status {
        case .cancelled: self = .cancelled
        case .expired: self = .expired
        case .pending:
            if attempt?.status == .processing {
                self = .processing
            } else if let payBy = order.payBy, time < payBy {
                self = .payable(until: payBy)
            } else {
                self = .expired
            }
        case .processing, .shipped, .delivered, .lost, .returned: self = .paid
        }
    }
}
