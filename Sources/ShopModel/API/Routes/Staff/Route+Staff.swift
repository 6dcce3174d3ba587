extension Route {
    /// The routes of whoever works at the store.
    package static let staff: [Route] =
        [statistics, salesReport, auditLog, jobs, retryJob] + paymentDesk + stock + assortment
}
