import ShopModel
import Testing

@testable import StoreServer

@Suite struct AdminAccountsTests {
    private let password = "analytical engine"

    private func accounts(
        _ test: TestStore, _ body: (AdminAccounts, MaintainedStore) async throws -> Void
    ) async throws {
        try await test.open { _ in }
        let store = try await MaintainedStore.open(
            in: test.configuration.dataFolder, test.configuration.database)
        try await body(
            AdminAccounts(
                store, resources: test.configuration.resources, hasher: HashCount().counting),
            store)
    }

    @Test func `An administrator is opened once, with an audit row`() async throws {
        try await accounts(TestStore()) { accounts, store in
            try await accounts.open(
                email: "ada@example.com", fullName: "Ada", password: password)
            #expect(try await accounts.role(of: "Ada@Example.com") == .admin)
            await #expect(throws: MaintenanceError.self) {
                try await accounts.open(
                    email: "ADA@example.com", fullName: "Ada", password: password)
            }
            #expect(
                try await AuditVerifier(database: store.database).wholeEntries() == 1)
        }
    }

    @Test(arguments: [
        ("ada", "analytical engine"), ("ada@example.com", "short"),
        ("ada@example.com", "password123"), ("ada@example.com", "ada@example.com"),
    ])
    func `A weak account is refused`(_ email: String, _ password: String) async throws {
        try await accounts(TestStore()) { accounts, _ in
            await #expect(throws: MaintenanceError.self) {
                try await accounts.open(email: email, fullName: "Ada", password: password)
            }
            let role = try await accounts.role(of: email)
            #expect(role == nil)
        }
    }

    @Test func `An account that is there is promoted and keeps its password`() async throws {
        try await accounts(TestStore()) { accounts, store in
            try await store.database.execute(
                """
                INSERT INTO customers (email, email_key, full_name, password_hash, created_at,
                                       updated_at)
                VALUES ('b@example.com', 'b@example.com', 'B', 'hash', 0, 0)
                """)
            #expect(try await accounts.promote(email: "B@example.com"))
            #expect(try await accounts.role(of: "b@example.com") == .admin)
            #expect(try await accounts.promote(email: "nobody@example.com") == false)
        }
    }

    @Test func `Where there is no store, none is made`() async throws {
        let test = try TestStore()
        let store = try await MaintainedStore.open(
            in: test.configuration.dataFolder, test.configuration.database)
        _ = try await store.migrate()
        let accounts = try AdminAccounts(store, resources: test.configuration.resources)
        await #expect(throws: MaintenanceError.self) {
            try await accounts.role(of: "ada@example.com")
        }
    }
}
