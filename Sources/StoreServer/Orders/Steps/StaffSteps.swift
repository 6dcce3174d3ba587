import ShopModel

/// Moves orders as the store's staff wants it, by the steps that the machine of orders allows.
struct StaffSteps: Sendable {
    private let database: any Database
    private let closing: OrderClosing
    private let now: @Sendable () -> Timestamp
    private let races: RaceHook

    init(
        database: any Database, closing: OrderClosing,
        now: @escaping @Sendable () -> Timestamp, races: RaceHook = .none
    ) {
        self.database = database
        self.closing = closing
        self.now = now
        self.races = races
    }

    /// Moves an order to the status that is asked for, and returns it as it is then.
    ///
    /// An order that stands there already stays as it is. Throws ``Problem`` where no step leads
    /// there, or the step is not for this principal.
    func move(
        _ id: OrderID, as request: OrderStatusRequest, by principal: Principal
    ) async throws -> Order {
        let order = try await database.read { try OrderRepository().require(id, in: $0) }
        guard let step = try Self.step(from: order, as: request) else { return order }
        try Self.requireRight(to: step, of: principal)
        await races.reach(.beforeStep)
        if step == .cancel {
            return try await closing.cancel(id, by: principal.staffActor, reason: request.reason)
        }
        return try await take(step, of: id, as: request, by: principal.staffActor)
    }

    /// Moves many orders, each by itself, and tells of each what became of it.
    func move(
        _ request: OrderStatusesRequest, by principal: Principal
    ) async throws -> OrderStatusResults {
        var results: [OrderStatusResult] = []
        for id in request.orderIDs {
            do {
                let order = try await move(id, as: request.change, by: principal)
                results.append(OrderStatusResult(orderID: id, order: order))
            } catch let problem as Problem {
                results.append(OrderStatusResult(orderID: id, problem: problem))
            }
        }
        return OrderStatusResults(results: results)
    }

    private func take(
        _ step: OrderStep, of id: OrderID, as request: OrderStatusRequest, by actor: Actor
    ) async throws -> Order {
        let time = now()
        return try await database.changeOrder { transaction in
            let order = try OrderRepository().require(id, in: transaction)
            // What was read before may have moved on: it is asked again what leads there.
            guard let current = try Self.step(from: order, as: request) else { return order }
            guard current == step else { throw Self.refusal(of: request.status, for: order) }
            try OrderDeadlines(order: order, time: time).require(step, in: transaction)
            var transition = OrderTransition(
                step: step, payment: order.paymentStatus, actor: actor, time: time,
                note: request.reason, restocksReturned: request.restocks ?? false)
            if step == .ship {
                transition.parcel = Parcel(
                    carrier: request.carrier, trackingNumber: request.trackingNumber)
            }
            if step == .return {
                // The payment's rows before the order's, as a settlement locks them.
                try RefundRequests().add(
                    id, reason: request.reason ?? "returned", actor: actor, at: time,
                    in: transaction)
            }
            return try transition.apply(to: order, in: transaction)
        }
    }

    /// Returns the step that leads to the wanted status; nil where the order stands there already.
    private static func step(
        from order: Order, as request: OrderStatusRequest
    ) throws(Problem) -> OrderStep? {
        if order.status == request.status {
            let isSameParcel =
                (request.carrier ?? order.carrier) == order.carrier
                && (request.trackingNumber ?? order.trackingNumber) == order.trackingNumber
            guard isSameParcel else { throw refusal(of: request.status, for: order) }
            return nil
        }
        let steps = order.status.allowedSteps.filter {
            $0 != .paid && $0 != .expire && order.status.after($0) == request.status
        }
        guard let step = steps.first else { throw refusal(of: request.status, for: order) }
        return step
    }

    private static func refusal(of status: OrderStatus, for order: Order) -> Problem {
        .illegalTransition(
            order,
            detail: "An order that is \(order.status.rawValue) cannot become \(status.rawValue).")
    }

    /// Giving money back for what was delivered is for the management, with their password.
    private static func requireRight(
        to step: OrderStep, of principal: Principal
    ) throws(Problem) {
        guard step == .return else { return }
        guard principal.customer.role.includes(.admin) else {
            throw Problem(.forbidden, detail: "This is for \(Role.admin.rawValue) only.")
        }
        guard principal.isReauthenticated else {
            throw Problem(.reauthenticate, detail: "Show your password again first.")
        }
    }
}
