import ShopModel

/// What an event does to the store's rows.
enum EventEffect: Sendable {
    case payment(PaymentReport)
    case refunds([RefundReport])
    case dispute(DisputeReport)
    /// Nothing: it tells of something that the store knows or does nothing about.
    case none
    /// Nothing: it is about a payment of another store.
    case foreign

    /// Writes the effect; false where it is about nothing of this store.
    func apply(
        at time: Timestamp, revivesExpired: Bool, in transaction: Transaction
    ) throws -> Bool {
        switch self {
        case .payment(let report):
            return try PaymentSettlement(
                report: report, time: time, revivesExpired: revivesExpired
            ).apply(in: transaction)
        case .refunds(let reports):
            for report in reports {
                try RefundSettlement(report: report, time: time).apply(in: transaction)
            }
            return true
        case .dispute(let report):
            return try DisputeSettlement(report: report, time: time).apply(in: transaction)
        case .none:
            return true
        case .foreign:
            return false
        }
    }
}
