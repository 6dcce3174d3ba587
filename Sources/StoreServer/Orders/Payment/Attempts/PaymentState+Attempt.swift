import ShopModel

extension PaymentState {
    /// Says where the payment of an order stands, by its last attempt.
    init(_ order: Order, attempt: PaymentAttempt?) {
        let isPayable = order.isPayable
        self.init(
            orderID: order.id, orderStatus: order.status, status: order.paymentStatus,
            amount: order.total, payBy: order.payBy,
            failure: isPayable && attempt?.status == .failed ? attempt?.failure : nil,
            actionURL: isPayable && attempt?.status == .requiresAction ? attempt?.actionURL : nil)
    }
}
