package import LocalCache
package import ShopClient
package import ShopModel

/// Brings the mirror of a catalogue up to date, page by page, each applied with its cursor.
package struct CatalogueSync: Sendable {
    /// The most changes that are asked for at once.
    package static let pageLimit = 1_000

    private let client: ShopClient
    private let cache: CatalogueCache
    private let now: @Sendable () -> Timestamp

    /// Makes a sync of one store's catalogue; `now` is this machine's clock.
    package init(
        client: ShopClient, cache: CatalogueCache, now: @escaping @Sendable () -> Timestamp
    ) {
        self.client = client
        self.cache = cache
        self.now = now
    }

    /// Pulls all changes since the last sync and tells how far it is after each page.
    ///
    /// Where the store no longer knows the cursor, or its log began a new life, everything is
    /// fetched into a copy that then takes the catalogue's place. Ends early when its task is
    /// cancelled, with `SyncError.store(.cancelled)`.
    package func pull(
        progress: @Sendable (SyncProgress) async -> Void = { _ in }
    ) async throws(SyncError) {
        let state = try await cached { () async throws(CacheError) in try await cache.state() }
        do throws(SyncError) {
            try await pullChanges(after: state, progress: progress)
        } catch .store(let error) where error.isCursorExpired {
            try await fetchAnew(progress: progress)
        }
        let time = now()
        try await cached { () async throws(CacheError) in try await cache.markFresh(time) }
    }

    private func pullChanges(
        after state: CatalogueState, progress: @Sendable (SyncProgress) async -> Void
    ) async throws(SyncError) {
        try await walk(from: state.cursor, progress: progress) { page, _ throws(SyncError) in
            guard state.epoch == nil || state.epoch == page.epoch else {
                throw .store(.refused(Problem(.cursorExpired, detail: "The log began anew.")))
            }
            try await cached { () async throws(CacheError) in try await cache.apply(page) }
        }
    }

    private func fetchAnew(
        progress: @Sendable (SyncProgress) async -> Void
    ) async throws(SyncError) {
        try await walk(from: nil, progress: progress) { page, isFirst throws(SyncError) in
            try await cached { () async throws(CacheError) in
                try await cache.applyToCopy(page, isFirst)
            }
        }
        try await cached { () async throws(CacheError) in try await cache.adoptCopy() }
    }

    private func walk(
        from start: String?, progress: @Sendable (SyncProgress) async -> Void,
        apply: (ChangesPage, _ isFirst: Bool) async throws(SyncError) -> Void
    ) async throws(SyncError) {
        var cursor = start
        var isFirst = true
        var applied = 0
        var hasMore = true
        while hasMore {
            let page = try await page(after: cursor)
            guard !page.hasMore || page.nextCursor != cursor else {
                throw .store(.unexpectedAnswer(.shape(path: "next_cursor")))
            }
            try await apply(page, isFirst)
            applied += page.changes.count
            hasMore = page.hasMore
            cursor = page.nextCursor
            isFirst = false
            await progress(SyncProgress(applied: applied, isComplete: !hasMore))
        }
    }

    private func page(after cursor: String?) async throws(SyncError) -> ChangesPage {
        do throws(ShopClientError) {
            return try await client.changes(cursor, Self.pageLimit)
        } catch {
            throw .store(error)
        }
    }

    private func cached<Value: Sendable>(
        _ work: () async throws(CacheError) -> Value
    ) async throws(SyncError) -> Value {
        do throws(CacheError) {
            return try await work()
        } catch {
            throw .cache(error)
        }
    }
}

extension ShopClientError {
    fileprivate var isCursorExpired: Bool {
        guard case .refused(let problem) = self else { return false }
        return problem.kind == .cursorExpired
    }
}
