extension Route {
    /// Gives money of an order back.
    package static let refundOrder = Route(
        .post, "/api/v1/admin/orders/:order_id/refunds", .admin, body: RefundOrderRequest.fields,
        isSensitive: true)
    /// Asks the provider how the payment of an order stands, and settles it.
    package static let reconcilePayment = Route(
        .post, "/api/v1/admin/orders/:order_id/payment/reconcile", .staff, scope: .ordersWrite)
    /// Says that somebody has looked at an order that needed it.
    package static let resolveAttention = Route(
        .post, "/api/v1/admin/orders/:order_id/attention/resolve", .staff,
        body: ResolveAttentionRequest.fields, scope: .ordersWrite)

    /// The routes of staff about payment.
    package static let paymentDesk = [refundOrder, reconcilePayment, resolveAttention]
}
