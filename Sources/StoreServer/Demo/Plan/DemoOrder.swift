import ShopModel

/// An order of a demo, before it is written.
struct DemoOrder: Sendable {
    /// The number of the person who buys.
    let person: Int
    /// Whether they buy without an account.
    let isGuest: Bool
    let placedAt: Timestamp
    let fate: DemoFate
    /// What is bought, by the place of the watch in the catalogue, the smallest first.
    let lines: [(watch: Int, quantity: Int)]
    let isExpress: Bool
    let gift: Gift?
    /// Moves the hours of its steps, so that not all orders have the same.
    let jitter: Int64

    /// When the money came.
    var paidAt: Timestamp { placedAt.advanced(bySeconds: 180 + jitter % 1_000) }
    /// When it was called off before it was paid.
    var cancelledAt: Timestamp { placedAt.advanced(bySeconds: 900 + jitter % 600) }
    /// When its time to pay was over.
    var expiredAt: Timestamp { placedAt.advanced(bySeconds: 45 * 60) }
    /// When it was handed to a carrier.
    var shippedAt: Timestamp { paidAt.advanced(bySeconds: 20 * 3_600 + jitter * 5) }
    /// When it arrived.
    var deliveredAt: Timestamp { shippedAt.advanced(bySeconds: 60 * 3_600 + jitter * 7) }
    /// When its buyer asked to give it back.
    var returnAskedAt: Timestamp { deliveredAt.advanced(bySeconds: 30 * 3_600) }
    /// When the store decided on that.
    var returnDecidedAt: Timestamp { returnAskedAt.advanced(bySeconds: 18 * 3_600) }

    /// Until when it can be paid; nil once it cannot.
    var payBy: Timestamp? {
        switch fate {
        case .pending: expiredAt
        case .pendingOffline: placedAt.advanced(bySeconds: 24 * 3_600)
        default: nil
        }
    }

    /// The last moment of its history.
    var settledAt: Timestamp {
        switch fate {
        case .pending, .pendingOffline: placedAt
        case .expired: expiredAt
        case .cancelled: cancelledAt
        case .processing: paidAt
        case .cancelledPaid, .paidLate: paidAt.advanced(bySeconds: 3_600)
        case .shipped: shippedAt
        case .delivered: deliveredAt
        case .partlyRefunded, .lost, .disputed: deliveredAt.advanced(bySeconds: 24 * 3_600)
        case .returnRequested: returnAskedAt
        case .returned, .returnRefused: returnDecidedAt
        }
    }
}
