import Foundation
import ShopModel
import Testing

@testable import StoreServer

/// Opening a store: new, again, of a newer program, or with something broken.
@Suite struct StoreOpeningTests {
    @Test func `A store keeps its identity, its settings and its rows`() async throws {
        let test = try TestStore()
        let (identity, settings) = try await {
            let store = try await Store.open(test.configuration)
            return (store.identity, store.settings)
        }()
        let again = try await Store.open(test.configuration)
        #expect(again.identity == identity)
        #expect(again.settings == settings)
        #expect(identity.storeID != identity.epoch)
        let log = try await again.database.query("SELECT max(sequence) AS newest FROM change_log")
        #expect(try #require(log.first).get("newest") == 29)
    }

    @Test func `The ledger of a new store sums to what is on hand`() async throws {
        let store = try await Store.open(TestStore().configuration)
        let rows = try await store.database.query(
            """
            SELECT w.on_hand, coalesce(sum(m.quantity_change), 0) AS ledger
            FROM watches w LEFT JOIN stock_movements m ON m.watch_id = w.watch_id
            GROUP BY w.watch_id, w.on_hand
            """)
        #expect(rows.count == 28)
        for row in rows {
            #expect(try row.get("on_hand", as: Int64.self) == row.get("ledger"))
        }
    }

    @Test(arguments: [
        "UPDATE stock_movements SET quantity_change = 1", "DELETE FROM stock_movements",
    ])
    func `The ledger cannot be rewritten`(_ statement: String) async throws {
        let store = try await Store.open(TestStore().configuration)
        await #expect(throws: DatabaseError.self) {
            try await store.database.execute(statement)
        }
    }

    @Test func `A change of the test mode is a change for clients`() async throws {
        var test = try TestStore()
        _ = try await Store.open(test.configuration)
        test.configuration.isTestMode = true
        let store = try await Store.open(test.configuration)
        #expect(store.settings.isTestMode)
        let rows = try await store.database.query(
            "SELECT sequence, version FROM change_log WHERE kind = 'settings'")
        let row = try #require(rows.first)
        #expect(try row.get("sequence") == 30)
        #expect(try row.get("version") == 2)
    }

    @Test func `A store of a newer program is refused and not touched`() async throws {
        let test = try TestStore()
        let path = test.folder.file("store/store.db")
        try await {
            let store = try await Store.open(test.configuration)
            try await store.database.execute(
                "INSERT INTO schema_migrations VALUES (99, 'later', 'x', 1)")
        }()
        let before = try Data(contentsOf: URL(filePath: path))
        await #expect(
            throws: StoreStartError.schema(
                .storeIsNewer(version: 99, newestKnown: Int64(Migration.all.count)))
        ) {
            try await Store.open(test.configuration)
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }

    @Test func `A file that is no database is refused`() async throws {
        let test = try TestStore()
        let path = test.folder.file("store/store.db")
        try FileManager.default.createDirectory(
            atPath: test.folder.file("store"), withIntermediateDirectories: true)
        try Data(repeating: 0x41, count: 4_096).write(to: URL(filePath: path))
        await #expect(throws: StoreStartError.databaseUnusable(path, .corrupt)) {
            try await Store.open(test.configuration)
        }
    }
}
