import Foundation
import ShopModel
import TestSupport
import Testing

@testable import StoreServer

/// Opening a store: new, again, of a newer program, or with something broken.
@Suite struct StoreOpeningTests {
    @Test func `A store keeps its identity, its settings and its rows`() async throws {
        let test = try TestStore()
        let (identity, settings) = try await test.open { ($0.identity, $0.settings) }
        try await test.open { again in
            #expect(again.identity == identity)
            #expect(again.settings == settings)
            #expect(identity.storeID != identity.epoch)
            let log = try await again.database.query(
                "SELECT max(sequence) AS newest FROM change_log")
            #expect(try #require(log.first).get("newest") == 29)
        }
    }

    @Test func `The ledger of a new store sums to what is on hand`() async throws {
        try await TestStore().open { store in
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
    }

    @Test(arguments: [
        "UPDATE stock_movements SET quantity_change = 1", "DELETE FROM stock_movements",
    ])
    func `The ledger cannot be rewritten`(_ statement: String) async throws {
        try await TestStore().open { store in
            await #expect(throws: DatabaseError.self) {
                try await store.database.execute(statement)
            }
        }
    }

    @Test func `A change of the test mode is a change for clients`() async throws {
        var test = try TestStore()
        try await test.open { _ in }
        test.configuration.payment = PaymentSetup(
            stripe: StripeConfiguration(secretKey: Secret("sk_test_key")), webhookSecrets: [])
        try await test.open { store in
            #expect(store.settings.isTestMode)
            let rows = try await store.database.query(
                "SELECT sequence, version FROM change_log WHERE kind = 'settings'")
            let row = try #require(rows.first)
            #expect(try row.get("sequence") == 30)
            #expect(try row.get("version") == 2)
        }
    }

    @Test func `A store of a newer program is refused and not touched`() async throws {
        let test = try TestStore(.sqlite)
        let file = URL(filePath: test.folder.file("store/store.db"))
        try await test.open { store in
            try await store.database.execute(
                "INSERT INTO schema_migrations VALUES (99, 'later', 'x', 1)")
        }
        let before = try Data(contentsOf: file)
        await #expect(
            throws: StoreStartError.schema(
                .storeIsNewer(
                    version: 99, newestKnown: try #require(Migration.all.last).version))
        ) {
            try await test.open { _ in }
        }
        #expect(try Data(contentsOf: file) == before)
    }

    @Test func `A file that is no database is refused`() async throws {
        let test = try TestStore(.sqlite)
        let path = test.folder.file("store/store.db")
        try FileManager.default.createDirectory(
            atPath: test.folder.file("store"), withIntermediateDirectories: true)
        try Data(repeating: 0x41, count: 4_096).write(to: URL(filePath: path))
        await #expect(throws: StoreStartError.databaseUnusable(path, .corrupt)) {
            try await test.open { _ in }
        }
    }
}
