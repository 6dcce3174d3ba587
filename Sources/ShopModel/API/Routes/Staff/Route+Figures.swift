extension Route {
    /// How the store does: counts, revenue, the last 90 days.
    package static let statistics = Route(.get, "/api/v1/admin/stats", .staff, scope: .reportsRead)
    /// What was sold, given back and owed in a time, by day and by watch.
    package static let salesReport = Route(
        .get, "/api/v1/admin/reports", .admin, query: ["from", "to", "by"], scope: .reportsRead)
    /// The audit log, the newest entry first.
    package static let auditLog = Route(
        .get, "/api/v1/admin/audit", .admin,
        query: ["actor", "action", "subject", "from", "to", "page", "limit"], scope: .auditRead)
}
