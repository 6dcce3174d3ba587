import ShopModel
import Testing

@testable import StoreServer

/// The audit log: who may read it, and that nobody can change it unseen.
@Suite struct AuditTests {
    private static let actions = ["order.ship", "order.cancel", "stock.adjust", "order.ship"]

    /// Writes entries, each in a transaction of its own.
    private func write(_ shop: TestShop) async throws {
        for (number, action) in Self.actions.enumerated() {
            try await shop.database.transaction { transaction in
                transaction.audit(
                    AuditEntry(
                        action, by: .staff(CustomerID(number % 2 == 0 ? 7 : 8)),
                        on: "order:\(number)", details: ["number": "\(number)"]))
            }
            shop.clock.advance(bySeconds: 24 * 60 * 60)
        }
    }

    /// Changes rows as somebody could who has the database itself.
    private func tamper(_ shop: TestShop, _ statement: String) async throws {
        try await shop.database.transaction { transaction in
            if shop.database is SQLiteDatabase {
                for action in ["update", "delete"] {
                    try transaction.execute("DROP TRIGGER audit_log_no_\(action)")
                }
            } else {
                try transaction.execute("ALTER TABLE audit_log DISABLE TRIGGER USER")
            }
            try transaction.execute(statement)
        }
    }

    @Test func `A log that nobody touched is intact`() async throws {
        try await TestShop.run { shop in
            let verifier = AuditVerifier(database: shop.database)
            #expect(try await verifier.verify() == .intact(entries: 0, head: ""))
            try await write(shop)
            guard case .intact(let entries, let head) = try await verifier.verify() else {
                Issue.record("the log is broken")
                return
            }
            #expect(entries == 4)
            #expect(head.count == 64)
        }
    }

    @Test(
        arguments: [
            (
                "UPDATE audit_log SET actor = 'staff:9' WHERE sequence = 2", 2,
                AuditVerifier.Fault.altered
            ),
            ("UPDATE audit_log SET details = '{}' WHERE sequence = 1", 1, .altered),
            ("UPDATE audit_log SET created_at = created_at + 1 WHERE sequence = 4", 4, .altered),
            ("UPDATE audit_log SET hash = previous_hash WHERE sequence = 3", 3, .altered),
            ("DELETE FROM audit_log WHERE sequence = 2", 2, .missing),
            ("DELETE FROM audit_log WHERE sequence = 1", 1, .missing),
            ("DELETE FROM audit_log WHERE sequence >= 3", 3, .missing),
            ("UPDATE audit_log SET sequence = 0 WHERE sequence = 1", 0, .added),
            (
                """
                INSERT INTO audit_log (sequence, created_at, actor, action, subject, details,
                    previous_hash, hash)
                SELECT 5, created_at, actor, action, subject, details, hash, hash FROM audit_log
                WHERE sequence = 4
                """, 5, .altered
            ),
        ] as [(String, Int64, AuditVerifier.Fault)])
    func `A changed row is found`(
        statement: String, sequence: Int64, fault: AuditVerifier.Fault
    ) async throws {
        try await TestShop.run { shop in
            try await write(shop)
            try await tamper(shop, statement)
            let verdict = try await AuditVerifier(database: shop.database).verify()
            #expect(verdict == .broken(at: sequence, fault))
        }
    }

    /// A row that is written anew with its own hash no longer fits the row behind it.
    @Test func `A row with a hash made for it breaks the chain behind it`() async throws {
        try await TestShop.run { shop in
            try await write(shop)
            let rows = try await shop.database.query(
                "SELECT \(AuditRow.columns) FROM audit_log WHERE sequence = 2")
            let old = try AuditRow(try #require(rows.first))
            let forged = try AuditRow(
                AuditEntry("order.ship", by: .store, on: "order:9"), sequence: 2, at: old.time,
                previousHash: old.previousHash)
            try await tamper(shop, "DELETE FROM audit_log WHERE sequence = 2")
            try await shop.database.transaction { try forged.insert(in: $0) }
            let verdict = try await AuditVerifier(database: shop.database).verify()
            #expect(verdict == .broken(at: 3, .unlinked))
        }
    }

    @Test(
        arguments: [
            ([], [4, 3, 2, 1]), ([("action", "order")], [4, 2, 1]),
            ([("action", "order.ship")], [4, 1]), ([("action", "ord")], []),
            ([("actor", "staff:8")], [4, 2]), ([("subject", "order:2")], [3]),
            ([("from", "2027-01-16"), ("to", "2027-01-17")], [3, 2]),
            ([("limit", "1"), ("page", "2")], [3]), ([("page", "9")], []),
        ] as [([(String, String)], [Int64])])
    func `The log is read by filter, the newest entry first`(
        query: [(String, String)], sequences: [Int64]
    ) async throws {
        try await TestShop.run { shop in
            try await write(shop)
            let admin = try await shop.worker(.admin)
            let page = try await shop.read(.auditLog, query, by: admin).json(AuditPage.self)
            #expect(page.entries.map(\.sequence) == sequences)
            for entry in page.entries {
                #expect(entry.details == ["number": "\(entry.sequence - 1)"])
            }
        }
    }

    @Test func `A wrong filter is named`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let answer = Answer(
                try await shop.read(
                    .auditLog, [("actor", ""), ("from", "x"), ("limit", "0")], by: admin))
            let pointers = try #require(answer.problem?.errors).map(\.pointer)
            #expect(Set(pointers) == ["?actor", "?from", "?limit"])
        }
    }
}
