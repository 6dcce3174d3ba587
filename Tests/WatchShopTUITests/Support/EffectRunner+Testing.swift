import LocalCache
import ShopClient
import ShopModel
import ShopSync
import ShopTestSupport
import TestSupport
import Testing

@testable import WatchShopTUI

/// A runner over a real cache in a folder of the test, and a store that only a test answers for.
struct TestedRunner {
    let home: ScratchFolder
    let mailbox = Mailbox()
    let runner: EffectRunner

    /// Makes a runner; `isKnown` says whether the store was opened on this machine before, and
    /// `syncError` why its catalogue cannot be brought up to date.
    init(
        isKnown: Bool = true, home folder: String? = nil, syncError: SyncError? = nil,
        _ change: (inout ShopClient) -> Void = { _ in }
    ) throws {
        let home = ScratchFolder()
        self.home = home
        let root = folder ?? home.path
        var client = ShopClient.failing
        client.health = { () async throws(ShopClientError) in .fixture }
        client.changes = { _, _ async throws(ShopClientError) in .fixture }
        change(&client)
        let used = client
        let open: @Sendable (String) throws(CacheError) -> OpenStore = { id throws(CacheError) in
            let folder = try StoreDirectory(root: root).folder(ofStore: id)
            let catalogue = try CatalogueCache.live(folder: folder)
            let sync = CatalogueSync(client: used, cache: catalogue, now: { .fixture })
            return OpenStore(
                id: id, catalogue: catalogue, shop: try ShopCache.live(folder: folder),
                client: used,
                pull: { progress throws(SyncError) in
                    if let syncError { throw syncError }
                    try await sync.pull(progress: progress)
                })
        }
        let opener = StoreOpener(
            openKnown: { () throws(CacheError) in
                isKnown ? try open(HealthAnswer.fixture.storeID) : nil
            },
            ask: { () async throws(ShopClientError) in try await used.health().storeID },
            open: open)
        runner = EffectRunner(
            opener: opener, mailbox: mailbox, log: Log(folder: "\(home.path)/state"),
            receipts: ReceiptDesk(folder: home.path, printCommand: ["cat"]))
    }

    /// Opens what is known of the store, and forgets what was posted about it.
    func openStore() async throws -> OpenStore {
        if runner.openStore == nil { await runner.begin().value }
        _ = mailbox.drain()
        return try #require(runner.openStore)
    }

    /// Does work and returns what it posted.
    func messages(of work: Work) async throws -> [AppMessage] {
        _ = try await openStore()
        await runner.perform(work)
        return mailbox.drain()
    }

    /// Waits until a message is there that fits, and returns all up to it.
    func messages(until isLast: (AppMessage) -> Bool) async throws -> [AppMessage] {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(60)
        var all: [AppMessage] = []
        while clock.now < deadline {
            all += mailbox.drain()
            if all.contains(where: isLast) { return all }
            try await Task.sleep(for: .milliseconds(2))
        }
        throw NothingCame(messages: all)
    }

    struct NothingCame: Error {
        let messages: [AppMessage]
    }
}
