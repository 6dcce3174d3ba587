import FoundationEssentials
import LocalCache
import ShopClient
import ShopModel
import ShopSync
import ShopTestSupport
import Synchronization
import TestSupport
import Testing

@Suite struct CatalogueSyncTests {
    private let folder = ScratchFolder()
    private let store = ScriptedStore()
    private let cache: CatalogueCache
    private let sync: CatalogueSync

    init() throws {
        cache = try CatalogueCache.live(folder: folder.path)
        sync = CatalogueSync(
            client: store.client, cache: cache, now: { Timestamp(milliseconds: 77_000) })
    }

    private func watch(_ number: Int, version: Int64 = 1) -> Watch {
        var watch = Watch.fixture
        watch.id = WatchID(UUID())
        watch.position = number
        watch.name = "Tissot Number \(number)"
        watch.version = version
        return watch
    }

    @Test func firstSyncFetchesEveryPageAndTellsItsProgress() async throws {
        (1...7).forEach { store.publish(.watch(watch($0))) }
        let steps = Mutex<[SyncProgress]>([])
        try await sync.pull { progress in steps.withLock { $0.append(progress) } }
        #expect(steps.withLock { $0.map(\.applied) } == [3, 6, 7])
        #expect(steps.withLock { $0.map(\.isComplete) } == [false, false, true])
        let state = try await cache.state()
        #expect(state.count == 7)
        #expect(state.pricesAsOf == Timestamp(milliseconds: 77_000))
        #expect(try await cache.window(CatalogueQuery(search: "number 7"), 0..<9).total == 1)
    }

    @Test func syncThatWasCutOffGoesOnWhereItStopped() async throws {
        (1...7).forEach { store.publish(.watch(watch($0))) }
        store.fail(atCall: 2)
        await #expect(throws: SyncError.store(.timedOut)) { try await sync.pull() }
        #expect(try await cache.state().count == 3)
        #expect(try await cache.state().pricesAsOf == nil)
        store.fail(atCall: nil)
        try await sync.pull()
        #expect(store.calls == ["3", "6"])
        #expect(try await cache.state().count == 7)
    }

    @Test func nothingNewCostsOneRequest() async throws {
        store.publish(.watch(watch(1)))
        try await sync.pull()
        store.fail(atCall: nil)
        try await sync.pull()
        #expect(store.calls == ["1"])
    }

    @Test func removedWatchDisappears() async throws {
        let gone = watch(1)
        store.publish(.watch(gone))
        try await sync.pull()
        store.publish(.removed(gone.id))
        try await sync.pull()
        #expect(try await cache.state().count == 0)
    }

    @Test func cursorThatExpiredFetchesEverythingAnew() async throws {
        (1...2).forEach { store.publish(.watch(watch($0))) }
        try await sync.pull()
        store.beginNewEpoch("first", with: (1...5).map { .watch(watch($0 + 10)) })
        store.forgetCursors(before: 3)
        try await sync.pull()
        let window = try await cache.window(CatalogueQuery(), 0..<9)
        #expect(window.rows.map(\.position) == [11, 12, 13, 14, 15])
    }

    @Test func newEpochReplacesTheCatalogueAndIsRemembered() async throws {
        (1...4).forEach { store.publish(.watch(watch($0))) }
        try await sync.pull()
        store.beginNewEpoch("second", with: (1...5).map { .watch(watch($0 + 20)) })
        try await sync.pull()
        let state = try await cache.state()
        #expect(state.epoch == "second")
        #expect(state.count == 5)
    }

    @Test func failureWhileFetchingAnewLeavesTheOldCatalogue() async throws {
        (1...4).forEach { store.publish(.watch(watch($0))) }
        try await sync.pull()
        store.beginNewEpoch("second", with: (1...5).map { .watch(watch($0 + 20)) })
        store.fail(atCall: 3)
        await #expect(throws: SyncError.store(.timedOut)) { try await sync.pull() }
        let window = try await cache.window(CatalogueQuery(), 0..<9)
        #expect(window.rows.map(\.position) == [1, 2, 3, 4])
    }

    @Test func storeThatNeverEndsIsNotFollowedForEver() async throws {
        var client = ShopClient.failing
        client.changes = { cursor, _ in
            ChangesPage(
                changes: [], nextCursor: cursor ?? "0", hasMore: true, epoch: "e",
                serverTime: Timestamp(milliseconds: 0))
        }
        let sync = CatalogueSync(client: client, cache: cache, now: { Timestamp(milliseconds: 0) })
        await #expect(throws: SyncError.store(.unexpectedAnswer(.shape(path: "next_cursor")))) {
            try await sync.pull()
        }
    }
}
