import ShopModel

/// One step of an order: its status, its history and its stock change together or not at all.
struct OrderTransition: Sendable {
    let step: OrderStep
    let payment: PaymentStatus
    let actor: Actor
    let time: Timestamp

    /// Takes the step and returns the order as it is then.
    ///
    /// Throws ``OrderTransitionError``; whatever it threw, the caller's transaction must not commit.
    func apply(to order: Order, in transaction: Transaction) throws -> Order {
        guard let status = order.status.after(step) else {
            throw OrderTransitionError.notAllowed(from: order.status)
        }
        let isAdvanced = try OrderRepository().advance(
            order, to: status, payment: payment, at: time, in: transaction)
        guard isAdvanced else { throw OrderTransitionError.changedMeanwhile }
        if let effect = order.status.stockEffect(of: step) {
            try move(order, effect, in: transaction)
        }
        try OrderEventRepository().append(
            step.rawValue, to: order.id, from: order.status, to: status, by: actor, at: time,
            in: transaction)
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
            case .take:
                let isTaken = try stock.take(line, order: order.id, at: time, in: transaction)
                guard isTaken else { throw OrderTransitionError.outOfStock }
            }
        }
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
