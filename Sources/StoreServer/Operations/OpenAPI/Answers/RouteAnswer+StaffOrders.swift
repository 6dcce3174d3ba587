import ShopModel

extension RouteAnswer {
    /// The answers to whoever looks after the orders.
    static let staffOrders: [Route: RouteAnswer] = [
        .staffOrders: .json(
            "Lists everyone's orders", [StaffOrder].self, StaffOrderPage.self, or: "text/csv"),
        .staffOrder: .json("Shows an order and all that is known of it", StaffOrderDetails.self),
        .setOrderStatus: .json("Moves an order to another status", Order.self),
        .setOrderStatuses: .json("Moves many orders, each by itself", OrderStatusResults.self),
        .addOrderNote: .json("Writes a note beside an order", OrderNote.self, status: 201),
        .decideReturn: .json("Decides about a return", OrderReturn.self),
        .packingSlip: .media("Tells what goes into the parcel", "text/plain"),
    ]
}
