import Foundation
import ShopModel
import TestSupport
import Testing

@testable import StoreServer

@Suite struct StoreBackupTests {
    private let folder: ScratchFolder
    private let file: String

    init() throws {
        folder = ScratchFolder()
        file = folder.file("store.backup")
    }

    private func backUp(_ test: TestStore) async throws {
        let store = try await MaintainedStore.look(
            in: test.configuration.dataFolder, test.configuration.database)
        _ = try await StoreBackup(path: file).write(store)
    }

    private func restore(to test: TestStore, replacing: Bool) async throws {
        try await StoreBackup(path: file).restore(
            in: test.configuration.dataFolder, test.configuration.database,
            replacing: replacing)
    }

    @Test(arguments: TestDatabase.Kind.allCases, TestDatabase.Kind.allCases)
    func `A store moves from one database to the other with all of its rows and a new epoch`(
        _ kind: TestDatabase.Kind, _ target: TestDatabase.Kind
    ) async throws {
        let first = try TestStore(kind)
        let (identity, watches) = try await first.open { store in
            try await store.database.transaction { transaction in
                transaction.audit(AuditEntry("test", by: .store, on: "store"))
            }
            return (store.identity, try await store.database.query(Self.allWatches).count)
        }
        try await backUp(first)
        let second = try TestStore(target)
        try await restore(to: second, replacing: false)
        try await second.open { store in
            #expect(store.identity.storeID == identity.storeID)
            #expect(store.identity.epoch != identity.epoch)
            #expect(try await store.database.query(Self.allWatches).count == watches)
            #expect(
                try await AuditVerifier(database: store.database).wholeEntries() == 1)
            // What the database numbers goes on behind what came from the file.
            try await store.database.execute(
                """
                INSERT INTO stock_movements (watch_id, quantity_change, reason, created_at)
                SELECT watch_id, 1, 'adjustment', 0 FROM watches WHERE position = 0
                """)
        }
    }

    @Test func `The file is for its owner only and is never written over`() async throws {
        let test = try TestStore()
        try await test.open { _ in }
        try await backUp(test)
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try folder.names == ["store.backup"])
        await #expect(throws: MaintenanceError.fileExists(file)) { try await backUp(test) }
    }

    @Test func `A store that is there is replaced only when that is asked for`() async throws {
        let test = try TestStore()
        let identity = try await test.open { $0.identity }
        try await backUp(test)
        await #expect {
            try await restore(to: test, replacing: false)
        } throws: { error in
            guard case MaintenanceError.storeExists = error else { return false }
            return true
        }
        #expect(try await test.open { $0.identity } == identity)
        try await restore(to: test, replacing: true)
        let restored = try await test.open { $0.identity }
        #expect(restored.storeID == identity.storeID && restored.epoch != identity.epoch)
    }

    @Test func `A server that holds the folder is not restored beneath`() async throws {
        let test = try TestStore(.sqlite)
        try await test.open { _ in }
        try await backUp(test)
        try await test.open { store in
            await #expect(throws: StoreStartError.folderInUse(store.folder.path)) {
                try await restore(to: test, replacing: true)
            }
        }
    }

    @Test(arguments: ["", "no database", "SQLite format 3\u{0}"])
    func `Another file is no backup`(_ content: String) async throws {
        try Data(content.utf8).write(to: URL(filePath: file))
        let test = try TestStore()
        await #expect(throws: MaintenanceError.notABackup(file)) {
            try await restore(to: test, replacing: false)
        }
    }

    private static let allWatches = "SELECT watch_id FROM watches"
}
