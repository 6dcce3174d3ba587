import ShopModel
import Testing

@testable import StoreServer

/// What every database behind the seam must do; a new driver joins by a case of its own.
@Suite struct DatabaseSeamTests {
    @Test(arguments: TestDatabase.Kind.allCases)
    func `Parameters are bound by their number, reversed or repeated`(
        _ kind: TestDatabase.Kind
    ) async throws {
        let test = try TestDatabase(kind)
        let rows = try await test.database.query(
            "SELECT $2 AS second, $1 AS first, $2 AS again, $1 || $2 AS both", ["one", "two"])
        let row = try #require(rows.first)
        #expect(try row.get("first") == "one")
        #expect(try row.get("second") == "two")
        #expect(try row.get("again") == "two")
        #expect(try row.get("both") == "onetwo")
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A statement is refused more or fewer parameters than it names`(
        _ kind: TestDatabase.Kind
    ) async throws {
        let test = try TestDatabase(kind)
        for given in [["a"], ["a", "b", "c"]] {
            await #expect(
                throws: DatabaseError.parameterMismatch(expected: 2, given: given.count)
            ) {
                _ = try await test.database.query("SELECT $1, $2", given)
            }
        }
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `Every kind of value comes back as it went in`(_ kind: TestDatabase.Kind) async throws {
        let test = try await TestDatabase.withThings(kind)
        let values: [SQLValue] = [
            .text("Zürich 時計"), .int64(.max), .double(0.1), .blob([0, 255, 0]), .null,
        ]
        try await test.database.execute(
            "INSERT INTO things (name, amount, size, bytes, note) VALUES ($1, $2, $3, $4, $5)",
            values)
        let row = try #require(try await test.database.query("SELECT * FROM things").first)
        #expect(try row.get("name") == values[0])
        #expect(try row.get("amount") == values[1])
        #expect(try row.get("size") == values[2])
        #expect(try row.get("bytes") == values[3])
        #expect(try row.get("note") == values[4])
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A text with a NUL is refused`(_ kind: TestDatabase.Kind) async throws {
        let test = try TestDatabase(kind)
        await #expect(throws: DatabaseError.invalidText) {
            try await test.database.query("SELECT $1 AS name", ["a\u{0}b"])
        }
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A value of another type is an error that names the column`(
        _ kind: TestDatabase.Kind
    ) async throws {
        let test = try TestDatabase(kind)
        let rows = try await test.database.query("SELECT 'x' AS name, NULL AS amount")
        let row = try #require(rows.first)
        #expect(throws: DatabaseError.missingColumn("size")) {
            try row.get("size", as: Int64.self)
        }
        #expect(
            throws: DatabaseError.typeMismatch(
                column: "name", expected: "Int64", found: "text")
        ) {
            try row.get("name", as: Int64.self)
        }
        #expect(
            throws: DatabaseError.typeMismatch(
                column: "amount", expected: "Int64", found: "null")
        ) {
            try row.get("amount", as: Int64.self)
        }
        #expect(try row.get("amount", as: Int64?.self) == nil)
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A body that throws leaves nothing behind`(_ kind: TestDatabase.Kind) async throws {
        struct Refused: Error {}
        let test = try await TestDatabase.withThings(kind)
        await #expect(throws: Refused.self) {
            try await test.database.transaction { transaction in
                try transaction.execute("INSERT INTO things (name) VALUES ('a')")
                throw Refused()
            }
        }
        #expect(try await test.database.query("SELECT * FROM things").isEmpty)
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A statement tells how many rows it changed and returns them`(
        _ kind: TestDatabase.Kind
    ) async throws {
        let test = try await TestDatabase.withThings(kind)
        let names = try await test.database.transaction { transaction in
            #expect(try transaction.execute("INSERT INTO things (name) VALUES ('a'), ('b')") == 2)
            #expect(try transaction.execute("UPDATE things SET amount = 1 WHERE name = 'c'") == 0)
            return try transaction.query("UPDATE things SET amount = 2 RETURNING name", [])
                .map { try $0.get("name", as: String.self) }
        }
        #expect(names.sorted() == ["a", "b"])
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A hundred transactions at once lose no step`(_ kind: TestDatabase.Kind) async throws {
        let test = try await TestDatabase.withThings(kind)
        try await test.database.execute("INSERT INTO things (name, amount) VALUES ('sum', 0)")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    try await test.database.execute("UPDATE things SET amount = amount + 1")
                }
            }
            try await group.waitForAll()
        }
        let row = try #require(try await test.database.query("SELECT amount FROM things").first)
        #expect(try row.get("amount") == Int64(100))
    }
}
