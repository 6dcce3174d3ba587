extension Route {
    /// The routes of whoever works at the store.
    package static let staff: [Route] = [
        staffOrdering, people, [statistics, salesReport, auditLog, jobs, retryJob], paymentDesk,
        stock,
        assortment,
    ].flatMap(\.self)
}
