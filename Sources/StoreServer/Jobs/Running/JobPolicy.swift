import CurlTransport

/// How often, how long and how many at once jobs are tried.
struct JobPolicy: Sendable {
    /// How many run at the same time in one server.
    var lanes = 4
    /// For how many seconds a job is nobody else's after it was taken or its lease was extended.
    var leaseSeconds: Int64 = 60
    /// How long after a failure the job is tried again, with full jitter.
    var retries = RetrySchedule(base: .seconds(15), cap: .seconds(3_600))
    /// How often a job is tried before it is dead; with the waits above that takes about four hours.
    var maximumAttempts = 16
    /// How often the table is looked at, for jobs that came due or that others added.
    var pollInterval = Duration.seconds(1)

    /// How often a lease is extended while its job runs: twice could fail before it ends.
    var leaseExtension: Duration { .seconds(leaseSeconds) / 3 }
}
