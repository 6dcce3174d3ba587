extension Route {
    /// The work after commits, the newest first.
    package static let jobs = Route(
        .get, "/api/v1/admin/jobs", .staff, query: ["state", "kind", "page", "limit"],
        scope: .jobsRead)
    /// Does a job again that is dead, or at once one that waits.
    package static let retryJob = Route(
        .post, "/api/v1/admin/jobs/:job_id/retry", .staff, scope: .jobsWrite)
}
