/// What has become of an order of a demo.
enum DemoFate: Hashable, Sendable, CaseIterable {
    /// Waits for its payment.
    case pending
    /// Was placed without a network and waits a day.
    case pendingOffline
    /// Nobody paid in time.
    case expired
    /// The shopper called it off before paying.
    case cancelled
    /// Is paid, and to be shipped.
    case processing
    /// The shopper called it off after paying, and the money went back.
    case cancelledPaid
    /// Was paid when it had been called off; the refund fails, and somebody must look.
    case paidLate
    /// Is on its way.
    case shipped
    /// Has arrived.
    case delivered
    /// Has arrived, and some of the money went back.
    case partlyRefunded
    /// Has arrived, and its buyer wants to give it back.
    case returnRequested
    /// Has arrived, and stays with its buyer, who wanted to give it back.
    case returnRefused
    /// Was given back, and its money with it.
    case returned
    /// Was lost on its way, and the money went back.
    case lost
    /// Has arrived, and its buyer disputes the payment.
    case disputed

    /// Whether the money came.
    var isPaid: Bool {
        switch self {
        case .pending, .pendingOffline, .expired, .cancelled: false
        default: true
        }
    }

    /// Whether a carrier has, or had, it.
    var isShipped: Bool { isSold && self != .processing || self == .returned }

    /// Whether its pieces are kept for it.
    var isReserved: Bool { self == .pending || self == .pendingOffline }

    /// Whether its pieces left the store and have not come back.
    var isSold: Bool {
        switch self {
        case .processing, .shipped, .delivered, .partlyRefunded, .returnRequested,
            .returnRefused, .lost, .disputed:
            true
        case .pending, .pendingOffline, .expired, .cancelled, .cancelledPaid, .paidLate,
            .returned:
            false
        }
    }

    /// The fates that an order can have by its age in hours, the likelier ones more often.
    static func likely(afterHours age: Int) -> [DemoFate] {
        switch age {
        case ..<1: [.pending]
        case ..<90:
            [.processing, .processing, .processing, .processing, .cancelled, .expired]
        case ..<190:
            [.shipped, .shipped, .shipped, .shipped, .shipped, .cancelledPaid, .expired]
        default:
            Array(repeating: .delivered, count: 30) + [
                .returned, .returned, .cancelled, .cancelled, .cancelledPaid, .expired, .expired,
                .expired, .partlyRefunded, .lost,
            ]
        }
    }
}
