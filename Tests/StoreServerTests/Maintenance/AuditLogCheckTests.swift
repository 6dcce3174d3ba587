import ShopModel
import Testing

@testable import StoreServer

/// The walk of the command `audit verify`.
@Suite struct AuditLogCheckTests {
    private func look(at test: TestStore) async throws -> MaintainedStore {
        try await MaintainedStore.look(
            in: test.configuration.dataFolder, test.configuration.database)
    }

    @Test func `The log of a store is walked beside its server`() async throws {
        let test = try TestStore()
        try await test.open { store in
            try await store.database.transaction { transaction in
                for action in ["order.ship", "order.deliver"] {
                    transaction.audit(AuditEntry(action, by: .store, on: "order:1"))
                }
            }
            guard case .intact(let entries, let head) = try await look(at: test).verifyAuditLog()
            else {
                Issue.record("the log is broken")
                return
            }
            #expect(entries == 2)
            #expect(head.count == 64)
            try await store.database.execute("UPDATE store SET audit_sequence = 3")
            let verdict = try await look(at: test).verifyAuditLog()
            #expect(verdict == .broken(at: 3, .missing))
        }
    }

    @Test func `A database without a current schema is said to be behind`() async throws {
        let test = try TestStore()
        try await test.open { store in
            try await store.database.execute("DELETE FROM schema_migrations WHERE version > 7")
            await #expect(throws: MaintenanceError.self) {
                try await look(at: test).verifyAuditLog()
            }
        }
    }
}
