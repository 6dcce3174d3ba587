import ShopModel

/// Lets people wait for a watch that is sold out.
struct SubscriptionService: Sendable {
    /// For how many watches one address may wait.
    private static let maximumCount = 50
    /// How long it is remembered that someone was told, in seconds: 90 days.
    private static let memory: Int64 = 90 * 24 * 60 * 60

    private let database: any Database
    private let now: @Sendable () -> Timestamp
    private let throttling: Throttling
    private let throttles: AccountThrottles
    private let subscriptions = SubscriptionRepository()

    init(_ store: Store, throttles: AccountThrottles = AccountThrottles()) {
        database = store.database
        now = store.environment.now
        throttling = Throttling(database: database, now: now)
        self.throttles = throttles
    }

    /// Owes an address a mail when a watch can be bought again.
    ///
    /// It is owed once for an address and a watch. An address that waits for many watches already
    /// is answered alike, and gets no further mail: whoever types another's address learns nothing.
    /// Throws `not_found`, `in_stock` where there is nothing to wait for, and `rate_limited`.
    func subscribe(
        to id: WatchID, email: String, customer: CustomerID?, from client: ClientDetails
    ) async throws {
        try await throttling.pass([(throttles.notifyByClient, client.throttleSubject)])
        let (time, token) = (now(), Self.newToken())
        try await database.transaction { transaction in
            // The lock keeps the last piece from coming back between this look and the commit.
            let watch = try WatchRepository().lock(id, in: transaction)
            guard watch.watch.stockQuantity <= 0 else {
                throw Problem(.inStock, detail: "The watch can be bought now.")
            }
            let count = try subscriptions.countWaiting(email: email, in: transaction)
            guard count < Self.maximumCount else { return }
            try subscriptions.insert(
                id, email: email, customer: customer, token: token, at: time, in: transaction)
        }
    }

    /// Returns the name of the watch that the holder of a token waits for; throws `not_found`.
    func watchName(token: String) async throws -> String {
        try await database.read { snapshot in
            guard let found = try subscriptions.find(token: token, in: snapshot) else {
                throw Problem.notFound
            }
            return try WatchRepository().find(found.watch, in: snapshot)?.name ?? "this watch"
        }
    }

    /// Takes a subscription back; throws `not_found`.
    func remove(token: String) async throws {
        let isRemoved = try await database.transaction {
            try subscriptions.remove(token: token, in: $0)
        }
        guard isRemoved else { throw Problem.notFound }
    }

    /// Forgets who was told long ago.
    func prune() async throws {
        let time = now().advanced(bySeconds: -Self.memory)
        try await database.transaction { try subscriptions.prune(before: time, in: $0) }
    }

    /// A token of 128 random bits.
    private static func newToken() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }.hexadecimal
    }
}
