import ShopModel

/// Removes what the accounts no longer need.
struct AccountUpkeep: Sendable {
    private let database: any Database
    private let now: @Sendable () -> Timestamp

    /// For how long a login that has ended is kept, in case someone asks what happened.
    private static let sessionDays: Int64 = 30
    /// For how long a wish for a password is kept that is over.
    private static let resetDays: Int64 = 1
    private static let day: Int64 = 24 * 60 * 60

    init(database: any Database, now: @escaping @Sendable () -> Timestamp) {
        self.database = database
        self.now = now
    }

    /// Removes throttles, sessions and resets whose time is over.
    func run() async throws {
        let time = now()
        try await database.transaction { transaction in
            try ThrottleRepository().prune(at: time, in: transaction)
            try ResetRepository().prune(
                endedBefore: time.advanced(bySeconds: -Self.resetDays * Self.day),
                in: transaction)
            try SessionRepository().prune(
                endedBefore: time.advanced(bySeconds: -Self.sessionDays * Self.day),
                in: transaction)
        }
    }
}
