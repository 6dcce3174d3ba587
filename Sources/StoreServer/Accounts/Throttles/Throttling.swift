import ShopModel

/// Makes whoever does something too often wait; what was counted survives a restart.
///
/// What is counted is an attempt, before it is known how it ends, and in a transaction of its own:
/// attempts that run at once are all counted, and one that fails stays counted.
struct Throttling: Sendable {
    private let database: any Database
    private let now: @Sendable () -> Timestamp

    init(database: any Database, now: @escaping @Sendable () -> Timestamp) {
        self.database = database
        self.now = now
    }

    /// Counts an attempt against each throttle in turn.
    ///
    /// A subject that is nil is not counted. Throws `rate_limited` at the first one that is used
    /// up, so that whoever is refused by their own address uses up nothing of another's account.
    func pass(_ throttles: [(Throttle, ThrottleSubject?)]) async throws {
        let time = now()
        let end = try await database.transaction { transaction -> Timestamp? in
            for case (let throttle, let subject?) in throttles {
                let end = try ThrottleRepository().take(
                    throttle, for: subject, at: time, in: transaction)
                if let end { return end }
            }
            return nil
        }
        guard let end else { return }
        var problem = Problem(.rateLimited, detail: "Too many attempts. Try again later.")
        problem.retryAfter = max(1, (end.milliseconds - time.milliseconds + 999) / 1_000)
        throw problem
    }
}
