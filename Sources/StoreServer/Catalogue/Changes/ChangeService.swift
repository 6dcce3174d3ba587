import ShopModel

/// Tells clients what changed since they last asked.
struct ChangeService: Sendable {
    /// How long the log remembers that a watch was removed, in seconds: 90 days.
    static let removalMemory: Int64 = 90 * 24 * 60 * 60

    private let database: any Database
    private let now: @Sendable () -> Timestamp
    private let changes = ChangeRepository()

    init(database: any Database, now: @escaping @Sendable () -> Timestamp) {
        self.database = database
        self.now = now
    }

    /// Returns the changes after a cursor, or from the start of the log.
    ///
    /// Throws `cursor_expired` for a cursor of another epoch, beyond the newest change, or before
    /// a removal that the log no longer remembers.
    func page(after cursor: ChangeCursor?, limit: Int) async throws -> ChangesPage {
        try await page(after: cursor, limit: limit) { sequence, limit, snapshot in
            try changes.changes(after: sequence, limit: limit, in: snapshot)
        }
    }

    /// Returns the changes of what is an account's own, its orders and its cart, alike.
    func page(
        after cursor: ChangeCursor?, limit: Int, of owner: CustomerID
    ) async throws -> ChangesPage {
        try await page(after: cursor, limit: limit) { sequence, limit, snapshot in
            try OwnChangeRepository(owner: owner).changes(
                after: sequence, limit: limit, in: snapshot)
        }
    }

    private func page(
        after cursor: ChangeCursor?, limit: Int,
        _ read: @Sendable (_ sequence: Int64, _ limit: Int, ReadSnapshot) throws -> [Change]
    ) async throws -> ChangesPage {
        let time = now()
        return try await database.read { snapshot in
            let extent = try changes.extent(in: snapshot)
            let start =
                cursor ?? ChangeCursor(epoch: extent.epoch, sequence: 0, base: extent.newest)
            try Self.check(start, in: extent)
            let found = try read(start.sequence, limit + 1, snapshot)
            let page = Array(found.prefix(limit))
            let hasMore = found.count > limit
            let end = hasMore ? page.last?.sequence ?? start.sequence : extent.newest
            return ChangesPage(
                changes: page,
                nextCursor: ChangeCursor(epoch: extent.epoch, sequence: end, base: start.base).text,
                hasMore: hasMore, epoch: extent.epoch, serverTime: time)
        }
    }

    /// Forgets removals that are older than the log's memory.
    func prune() async throws {
        let time = now().advanced(bySeconds: -Self.removalMemory)
        try await database.transaction { try changes.prune(before: time, in: $0) }
    }

    private static func check(
        _ cursor: ChangeCursor, in extent: ChangeRepository.Extent
    ) throws(Problem) {
        guard cursor.epoch == extent.epoch, cursor.reach >= extent.prunedThrough,
            cursor.reach <= extent.newest
        else {
            throw Problem(
                .cursorExpired, detail: "The cursor cannot be continued; fetch from the start.")
        }
    }
}
