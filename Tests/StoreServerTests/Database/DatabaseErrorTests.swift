import Testing

@testable import StoreServer

/// The words for what a database refuses, the same for every driver.
@Suite struct DatabaseErrorTests {
    struct Refusal: CustomTestStringConvertible {
        let statement: String
        let error: DatabaseError
        var testDescription: String { statement }
    }

    static let refusals = [
        Refusal(
            statement: "INSERT INTO things (name) VALUES ('taken')",
            error: .uniqueViolation(table: "things", columns: ["name"])),
        Refusal(
            statement: "INSERT INTO things (name, amount) VALUES ('a', -1)",
            error: .checkViolation(constraint: "amount_not_negative")),
        Refusal(
            statement: "INSERT INTO things (name) VALUES (NULL)",
            error: .notNullViolation(table: "things", column: "name")),
        Refusal(
            statement: "INSERT INTO parts (thing) VALUES ('nowhere')",
            error: .foreignKeyViolation),
    ]

    @Test(arguments: TestDatabase.Kind.allCases, refusals)
    func `A broken constraint is told apart and named`(
        _ kind: TestDatabase.Kind, _ refusal: Refusal
    ) async throws {
        let test = try await TestDatabase.withThings(kind)
        try await test.database.execute("INSERT INTO things (name) VALUES ('taken')")
        await #expect(throws: refusal.error) {
            try await test.database.execute(refusal.statement)
        }
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `Text is refused where a number belongs`(_ kind: TestDatabase.Kind) async throws {
        let test = try await TestDatabase.withThings(kind)
        await #expect(throws: DatabaseError.self) {
            try await test.database.execute(
                "INSERT INTO things (name, amount) VALUES ('a', $1)", ["many"])
        }
        #expect(try await test.database.query("SELECT * FROM things").isEmpty)
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A snapshot refuses to write`(_ kind: TestDatabase.Kind) async throws {
        let test = try await TestDatabase.withThings(kind)
        await #expect(throws: DatabaseError.self) {
            try await test.database.query("INSERT INTO things (name) VALUES ('a') RETURNING name")
        }
        #expect(try await test.database.query("SELECT * FROM things").isEmpty)
    }
}
