import ShopModel

extension DemoOrder {
    /// Where the order stands.
    var status: OrderStatus {
        switch fate {
        case .pending, .pendingOffline: .pending
        case .expired: .expired
        case .cancelled, .cancelledPaid, .paidLate: .cancelled
        case .processing: .processing
        case .shipped: .shipped
        case .delivered, .partlyRefunded, .returnRequested, .returnRefused, .disputed: .delivered
        case .returned: .returned
        case .lost: .lost
        }
    }

    /// Where its payment stands.
    var paymentStatus: PaymentStatus {
        switch fate {
        case .pending, .pendingOffline: .requiresPayment
        case .expired, .cancelled: .cancelled
        case .cancelledPaid, .returned, .lost: .refunded
        case .partlyRefunded: .partiallyRefunded
        default: .succeeded
        }
    }

    /// Its history, by who bought it and who works at the store.
    func steps(buyer: Actor, staff: Actor, admin: Actor) -> [DemoStep] {
        var steps = [
            DemoStep(kind: "placed", from: nil, to: .pending, actor: buyer, time: placedAt)
        ]
        func add(_ step: OrderStep, _ actor: Actor, at time: Timestamp) {
            let status = steps.last?.to ?? .pending
            guard let next = status.after(step) else { return }
            steps.append(
                DemoStep(
                    kind: step.rawValue, from: status, to: next, actor: actor, time: time))
        }
        switch fate {
        case .pending, .pendingOffline:
            return steps
        case .expired:
            add(.expire, .store, at: expiredAt)
            return steps
        case .cancelled, .paidLate:
            add(.cancel, buyer, at: cancelledAt)
            return steps
        default:
            add(.paid, .provider, at: paidAt)
        }
        switch fate {
        case .processing:
            return steps
        case .cancelledPaid:
            add(.cancel, buyer, at: settledAt)
            return steps
        default:
            add(.ship, staff, at: shippedAt)
        }
        switch fate {
        case .shipped: break
        case .lost: add(.lose, staff, at: settledAt)
        default: add(.deliver, staff, at: deliveredAt)
        }
        if fate == .returned { add(.return, admin, at: returnDecidedAt) }
        return steps
    }
}
