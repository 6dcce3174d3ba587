extension Route {
    /// Everyone's orders, the newest first.
    package static let staffOrders = Route(
        .get, "/api/v1/admin/orders", .staff,
        query: [
            "status", "from", "to", "customer_id", "text", "needs_attention", "page", "limit",
        ],
        scope: .ordersRead)
    /// One order with everything that the store knows of it.
    package static let staffOrder = Route(
        .get, "/api/v1/admin/orders/:order_id", .staff, scope: .ordersRead)
    /// Moves an order to another status.
    package static let setOrderStatus = Route(
        .put, "/api/v1/admin/orders/:order_id/status", .staff, body: OrderStatusRequest.fields,
        scope: .ordersWrite)
    /// Moves many orders to another status, each by itself.
    package static let setOrderStatuses = Route(
        .post, "/api/v1/admin/orders/status", .staff, body: OrderStatusesRequest.fields,
        scope: .ordersWrite)
    /// Writes a note beside an order.
    package static let addOrderNote = Route(
        .post, "/api/v1/admin/orders/:order_id/notes", .staff, body: OrderNoteRequest.fields,
        scope: .ordersWrite)
    /// Decides about a return, which may give money back.
    package static let decideReturn = Route(
        .post, "/api/v1/admin/orders/:order_id/returns/:return_id", .admin,
        body: ReturnDecision.fields, isSensitive: true)
    /// What goes into the parcel, as text.
    package static let packingSlip = Route(
        .get, "/api/v1/admin/orders/:order_id/packing-slip", .staff, scope: .ordersRead)

    /// The routes of whoever looks after the orders.
    package static let staffOrdering = [
        staffOrders, staffOrder, setOrderStatus, setOrderStatuses, addOrderNote, decideReturn,
        packingSlip,
    ]
}
