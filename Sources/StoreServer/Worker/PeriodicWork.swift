/// Something that a store does again and again beside answering requests.
struct PeriodicWork: Sendable {
    /// Names it in the log.
    let name: String
    /// How long after the end of one run the next one begins.
    let interval: Duration
    /// Does it once; what it throws is logged, and it is tried again after the interval.
    let run: @Sendable () async throws -> Void

    /// Describes the work.
    init(
        _ name: String, every interval: Duration, run: @escaping @Sendable () async throws -> Void
    ) {
        self.name = name
        self.interval = interval
        self.run = run
    }
}
