import ShopModel

extension RouteAnswer {
    /// The answers to whoever works at the store.
    static let staff: [Route: RouteAnswer] = [
        .statistics: .json("Tells how the store does", StoreStatistics.self),
        .salesReport: .json(
            "Reports sales, refunds, tax and shipping", SalesReport.self, or: "text/csv"),
        .auditLog: .json("Shows who did what", AuditPage.self),
        .jobs: .json("Lists the work after commits", JobPage.self),
        .retryJob: .json("Does a job again", Job.self),
        .refundOrder: .json("Gives money back", Refund.self, status: 201),
        .reconcilePayment: .json("Asks the provider where a payment stands", PaymentState.self),
        .resolveAttention: .empty("Settles what needed attention"),
    ]
}
