import ShopModel

/// One step of an order: its status, its history, its stock and what follows from it change together
/// or not at all.
struct OrderTransition: Sendable {
    let step: OrderStep
    let payment: PaymentStatus
    let actor: Actor
    let time: Timestamp
    /// Who carries it, for shipping.
    var parcel = Parcel()
    /// Why, for the history.
    var note: String?
    /// Whether what comes back goes on the shelf.
    var restocksReturned = false

    /// Takes the step and returns the order as it is then.
    ///
    /// Throws ``OrderTransitionError``; whatever it threw, the caller's transaction must not commit.
    func apply(to order: Order, in transaction: Transaction) throws -> Order {
        guard let status = order.status.after(step) else {
            throw OrderTransitionError.notAllowed(from: order.status)
        }
        let isAdvanced = try OrderRepository().advance(
            order, to: status, payment: payment, parcel: parcel, at: time, in: transaction)
        guard isAdvanced else { throw OrderTransitionError.changedMeanwhile }
        if let effect = order.status.stockEffect(of: step, restocksReturned: restocksReturned) {
            try move(order, effect, in: transaction)
        }
        try OrderEventRepository().append(
            step.rawValue, to: order.id, from: order.status, to: status, by: actor, note: note,
            at: time, in: transaction)
        audit(order, to: status, in: transaction)
        try OrderFollowUp(order: order, step: step, time: time).apply(in: transaction)
        guard let moved = try OrderRepository().find(order.id, in: transaction) else {
            throw OrderTransitionError.changedMeanwhile
        }
        return moved
    }

    private func move(_ order: Order, _ effect: StockEffect, in transaction: Transaction) throws {
        let stock = StockRepository()
        for line in order.stockLines {
            switch effect {
            case .release:
                try stock.release(line, at: time, in: transaction)
            case .sell:
                try stock.sell(line, order: order.id, at: time, in: transaction)
            case .restock:
                try stock.restock(line, order: order.id, at: time, in: transaction)
            case .takeBack:
                try stock.takeBack(line, order: order.id, at: time, in: transaction)
            case .take:
                let isTaken = try stock.take(line, order: order.id, at: time, in: transaction)
                guard isTaken else { throw OrderTransitionError.outOfStock }
            }
        }
    }

    private func audit(_ order: Order, to status: OrderStatus, in transaction: Transaction) {
        guard actor.isStaff else { return }
        let details = [
            "from": order.status.rawValue, "to": status.rawValue, "reason": note,
            "carrier": parcel.carrier, "tracking_number": parcel.trackingNumber,
            "restocked": restocksReturned ? "true" : nil,
        ]
        transaction.audit(
            AuditEntry(
                "order.\(step.rawValue)", by: actor, on: "order:\(order.id)",
                details: details.compactMapValues { $0 }))
    }
}

/// Why an order cannot take a step.
enum OrderTransitionError: Error, Equatable {
    /// Its status does not allow it.
    case notAllowed(from: OrderStatus)
    /// Another transaction changed it first; reading it anew and trying again may help.
    case changedMeanwhile
    /// A watch that the step would sell is no longer there.
    case outOfStock
}
