import ShopModel
import Synchronization
import Testing

@testable import StoreServer

/// What is promised of PostgreSQL alone; there is nothing to run without a server.
@Suite(.enabled(if: PostgresTestServer.current != nil)) struct PostgresDatabaseTests {
    @Test func `Connections that the server has ended are made anew`() async throws {
        let test = try await TestDatabase.withThings(.postgres)
        try await test.database.execute("INSERT INTO things (name) VALUES ('a')")
        try await test.endConnections()
        #expect(try await test.database.query("SELECT name FROM things").count == 1)
        try await test.endConnections()
        #expect(try await test.database.execute("UPDATE things SET amount = 1") == 1)
    }

    @Test func `A body whose connection is lost before the commit is run again`() async throws {
        let test = try await TestDatabase.withThings(.postgres)
        let runs = Atomic(0)
        try await test.database.transaction { transaction in
            try transaction.execute("INSERT INTO things (name) VALUES ('a')")
            if runs.add(1, ordering: .relaxed).newValue == 1 {
                try transaction.execute("SELECT pg_terminate_backend(pg_backend_pid())")
            }
        }
        #expect(runs.load(ordering: .relaxed) == 2)
        #expect(try await test.database.query("SELECT name FROM things").count == 1)
    }

    @Test func `A commit whose answer is lost is told and never repeated`() async throws {
        let test = try await TestDatabase.withThings(.postgres)
        try await test.endConnectionAtCommit()
        let runs = Atomic(0)
        await #expect(throws: DatabaseError.outcomeUnknown) {
            try await test.database.transaction { transaction in
                runs.add(1, ordering: .relaxed)
                try transaction.execute("INSERT INTO things (name) VALUES ('a')")
            }
        }
        #expect(runs.load(ordering: .relaxed) == 1)
    }

    @Test func `A refusal that a body lets pass is not committed`() async throws {
        let test = try await TestDatabase.withThings(.postgres)
        await #expect(throws: DatabaseError.checkViolation(constraint: "amount_not_negative")) {
            try await test.database.transaction { transaction in
                try transaction.execute("INSERT INTO things (name) VALUES ('a')")
                do {
                    try transaction.execute("INSERT INTO things (name, amount) VALUES ('b', -1)")
                } catch DatabaseError.checkViolation {
                    return
                }
            }
        }
        #expect(try await test.database.query("SELECT name FROM things").isEmpty)
    }

    @Test func `Transactions that lock each other out are run again until all are done`()
        async throws
    {
        let test = try await TestDatabase.withThings(.postgres)
        try await test.database.execute(
            "INSERT INTO things (name, amount) VALUES ('a', 0), ('b', 0)")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for names in [["a", "b"], ["b", "a"], ["a", "b"], ["b", "a"]] {
                group.addTask {
                    try await test.database.transaction { transaction in
                        for name in names {
                            try transaction.execute(
                                "UPDATE things SET amount = amount + 1 WHERE name = $1", [name])
                            try transaction.execute("SELECT pg_sleep(0.02)")
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let rows = try await test.database.query("SELECT amount FROM things")
        #expect(try rows.map { try $0.get("amount", as: Int.self) } == [4, 4])
    }

    @Test func `A statement that was prepared goes on after the schema has changed`() async throws {
        let test = try await TestDatabase.withThings(.postgres)
        for _ in 0..<3 { _ = try await test.database.query("SELECT * FROM things") }
        try await test.database.execute("ALTER TABLE things ADD COLUMN later TEXT")
        try await test.database.execute("INSERT INTO things (name, later) VALUES ('a', 'x')")
        let row = try #require(try await test.database.query("SELECT * FROM things").first)
        #expect(try row.get("later") == "x")
    }

    @Test func `A sum of whole numbers is a whole number`() async throws {
        let test = try await TestDatabase.withThings(.postgres)
        try await test.database.execute("INSERT INTO things (name, amount) VALUES ('a', 3)")
        let row = try #require(
            try await test.database.query(
                "SELECT SUM(amount) AS sum, AVG(amount) AS mean FROM things"
            )
            .first)
        #expect(try row.get("sum") == 3)
        #expect(try row.get("mean") == 3.0)
    }

    @Test func `A server that is not there is told apart`() async throws {
        let url = Secret("postgres://nobody@127.0.0.1:1/nothing")
        await #expect {
            try await PostgresDatabase(PostgresConfiguration(url: url), now: { .now })
                .query("SELECT 1")
        } throws: { error in
            guard case DatabaseError.unreachable = error else { return false }
            return true
        }
    }
}

extension TestDatabase {
    /// Ends all connections to the database, as a restart of the server does.
    func endConnections() async throws {
        let other = try PostgresConnection(#require(postgres).configuration)
        _ = try other.query(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """,
            [])
    }

    /// Makes a commit that follows an insertion lose its connection.
    func endConnectionAtCommit() async throws {
        try await database.transaction { transaction in
            try transaction.execute(
                """
                CREATE FUNCTION vanish() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$
                """)
            try transaction.execute(
                """
                CREATE CONSTRAINT TRIGGER vanishing AFTER INSERT ON things
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION vanish()
                """)
        }
    }
}
