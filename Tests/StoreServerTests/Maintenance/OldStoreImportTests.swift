import ShopModel
import Testing

@testable import StoreServer

/// The tables of the Express backend, in a real database.
@Suite(.enabled(if: PostgresTestServer.current != nil)) struct OldStoreImportTests {
    private let old: PostgresTestDatabase
    private let hash = "$2b$10$" + String(repeating: "a", count: 53)

    init() throws {
        old = try PostgresTestDatabase(on: #require(PostgresTestServer.current), isMigrated: false)
        let connection = try PostgresConnection(old.configuration)
        for statement in Self.schema + Self.rows(hash) { try connection.send(statement) }
    }

    private func run(into test: TestStore) async throws -> TakeoverReport {
        let store = try await MaintainedStore.open(
            in: test.configuration.dataFolder, test.configuration.database)
        _ = try await store.migrate()
        return try await OldStoreImport(
            from: old.configuration, currency: Currency(code: "USD")
        ).run(into: store)
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `What can be here is taken, and the rest is named with the reason`(
        _ kind: TestDatabase.Kind
    ) async throws {
        let test = try TestStore(kind)
        let report = try await run(into: test)
        #expect(report.tables.map(\.name) == ["watches", "customers", "orders"])
        #expect(report.tables.map(\.taken) == [2, 2, 2])
        #expect(report.tables[0].refused.map(\.words) == ["its price 0.00 is no amount"])
        #expect(
            report.tables[0].changed.map(\.words) == [
                "its stock was -3, and is 0 now: count it"
            ])
        #expect(report.tables[1].refused.map(\.row) == ["3", "4"])
        #expect(
            report.tables[2].refused.map(\.words) == [
                "its lines do not add up to its total", "there is no customer 99 here",
                "there is no watch 00000000-0000-4000-8000-000000000009 here",
                "there is no status lost in the post", "it has no lines",
            ])
        try await expectRows(in: test)
    }

    private func expectRows(in test: TestStore) async throws {
        try await test.open { store in
            let customers = try await store.database.query(
                "SELECT customer_id, role, password_hash FROM customers ORDER BY customer_id")
            #expect(try customers.map { try $0.get("customer_id", as: Int.self) } == [1, 2])
            #expect(try customers.map { try $0.get("role", as: Role.self) } == [.admin, .customer])
            #expect(try customers[0].get("password_hash") == hash)
            let orders = try await store.database.query(
                "SELECT order_id, status, total_amount FROM orders ORDER BY order_id")
            #expect(try orders.map { try $0.get("order_id", as: Int.self) } == [41, 42])
            #expect(
                try orders.map { try $0.get("status", as: String.self) } == [
                    "delivered", "expired",
                ])
            #expect(try orders[0].get("total_amount") == 79_000)
        }
        let checkup = StoreCheckup(
            dataFolder: test.configuration.dataFolder, test.configuration.database)
        #expect(try await checkup.run().allSatisfy { $0.grade != .wrong })
    }

    @Test func `A second run changes nothing, and new accounts get new numbers`() async throws {
        let test = try TestStore()
        _ = try await run(into: test)
        let again = try await run(into: test)
        #expect(again.tables.map(\.taken) == [0, 0, 0])
        #expect(again.tables.map(\.known) == [2, 2, 2])
        try await test.open { store in
            let row = try await store.database.transaction { transaction in
                try transaction.first(
                    """
                    INSERT INTO customers (email, email_key, full_name, password_hash,
                                           created_at, updated_at)
                    VALUES ('n@example.com', 'n@example.com', 'N', 'x', 0, 0)
                    RETURNING customer_id
                    """)
            }
            #expect(try #require(row).get("customer_id", as: Int.self) > 2)
        }
    }

    @Test func `A database without the tables is refused`() async throws {
        let test = try TestStore()
        let connection = try PostgresConnection(old.configuration)
        try connection.send("DROP TABLE watches CASCADE")
        await #expect(throws: MaintenanceError.oldTableMissing("watches")) {
            try await run(into: test)
        }
    }
}
