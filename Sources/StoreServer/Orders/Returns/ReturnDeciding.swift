import ShopModel

/// What the decision about a return does to it, to its order, to the stock and to the money, in one
/// transaction.
struct ReturnDeciding: Sendable {
    let decision: ReturnDecision
    let actor: Actor
    let time: Timestamp

    private var restocks: Bool { decision.isApproved && decision.restocks ?? false }
    private var status: OrderReturnStatus { decision.isApproved ? .approved : .refused }

    func apply(
        to id: OrderReturnID, of orderID: OrderID, in transaction: Transaction
    ) throws -> OrderReturn {
        let order = try OrderRepository().require(orderID, in: transaction)
        let wanted = try find(id, of: order, in: transaction)
        guard wanted.status == .requested else {
            if wanted.status == status { return wanted }
            throw Problem.illegalTransition(
                order, detail: "The return is \(wanted.status.rawValue) already.")
        }
        let isDecided = try ReturnRepository().decide(
            id, status, restocks: restocks, by: actor, at: time, in: transaction)
        guard isDecided else { throw OrderTransitionError.changedMeanwhile }
        audit(wanted, in: transaction)
        if decision.isApproved {
            try takeBack(wanted, of: order, in: transaction)
        } else {
            try note("return_refused", order, in: transaction)
        }
        return try find(id, of: order, in: transaction)
    }

    private func find(
        _ id: OrderReturnID, of order: Order, in reader: some SQLReader
    ) throws -> OrderReturn {
        let all = try ReturnRepository().list(of: order.id, in: reader)
        guard let found = all.first(where: { $0.id == id }) else { throw Problem.notFound }
        return found
    }

    private func takeBack(
        _ wanted: OrderReturn, of order: Order, in transaction: Transaction
    ) throws {
        let lines = order.stockLines.compactMap { line -> OrderLine? in
            var part = line
            part.quantity = wanted.lines.first { $0.watchID == line.watchID }?.quantity ?? 0
            return part.quantity > 0 ? part : nil
        }
        let returns = try ReturnRepository().list(of: order.id, in: transaction)
        let isComplete = ReturnBalance(order, returns: returns).isComplete
        // The payment's rows before the order's, as a settlement locks them.
        try refund(lines, of: order, isComplete: isComplete, in: transaction)
        if isComplete {
            // The pieces go on the shelf below, since only this return's are new.
            let transition = OrderTransition(
                step: .return, payment: order.paymentStatus, actor: actor, time: time,
                note: wanted.reason)
            _ = try transition.apply(to: order, in: transaction)
        } else {
            try note("return_approved", order, in: transaction)
        }
        if restocks {
            for line in lines {
                try StockRepository().takeBack(
                    line, order: order.id, at: time, in: transaction)
            }
        }
    }

    /// Gives back what the lines cost; with the last of them everything that is left, shipping
    /// included.
    private func refund(
        _ lines: [OrderLine], of order: Order, isComplete: Bool, in transaction: Transaction
    ) throws {
        var amount: Money?
        if !isComplete {
            let prices = try lines.map { line throws(MoneyError) in
                try line.unitPrice.multiplied(by: line.quantity)
            }
            amount = try Money.sum(prices, currency: order.total.currency)
        }
        try RefundRequests().add(
            order.id, amount: amount, reason: "returned", actor: actor, at: time,
            in: transaction)
    }

    private func note(
        _ kind: String, _ order: Order, in transaction: Transaction
    ) throws {
        guard try OrderRepository().touch(order, at: time, in: transaction) else {
            throw OrderTransitionError.changedMeanwhile
        }
        try OrderEventRepository().append(
            kind, to: order.id, from: order.status, to: order.status, by: actor, at: time,
            in: transaction)
    }

    private func audit(_ wanted: OrderReturn, in transaction: Transaction) {
        transaction.audit(
            AuditEntry(
                "order.decide_return", by: actor, on: "order:\(wanted.orderID)",
                details: [
                    "return": "\(wanted.id)", "status": status.rawValue,
                    "restocked": String(restocks),
                ]))
    }
}
