import ShopModel

/// Changes where orders go, until they are shipped.
struct OrderAddressing: Sendable {
    private let database: any Database
    private let now: @Sendable () -> Timestamp

    init(database: any Database, now: @escaping @Sendable () -> Timestamp) {
        self.database = database
        self.now = now
    }

    /// Sends someone's own order elsewhere, and returns it as it is then.
    ///
    /// Throws ``Problem`` where it is shipped or over.
    func redirect(
        _ id: OrderID, to destination: ShippingDestination, owner: OrderOwner
    ) async throws -> Order {
        let time = now()
        return try await database.changeOrder { transaction in
            let order = try OrderRepository().require(id, owner: owner, in: transaction)
            guard order.status == .pending || order.status == .processing else {
                throw Problem.illegalTransition(
                    order, detail: "An order that is \(order.status.rawValue) goes where it goes.")
            }
            let isRedirected = try OrderRepository().redirect(
                order, to: destination, at: time, in: transaction)
            guard isRedirected else { throw OrderTransitionError.changedMeanwhile }
            try OrderEventRepository().append(
                "address_changed", to: id, from: order.status, to: order.status,
                by: owner.actor, at: time, in: transaction)
            return try OrderRepository().require(id, in: transaction)
        }
    }
}
