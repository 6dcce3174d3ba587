import Foundation
import ShopModel
import Synchronization
import Testing

@testable import StoreServer

/// The PostgreSQL server that tests may make databases on, as `WATCHSHOP_TEST_DATABASE` names it.
///
/// Each test has a database of its own: an empty one, or a copy of one whose schema is current, which
/// is made once per process.
struct PostgresTestServer: Sendable {
    private let url: String

    /// The server of this run; nil where only SQLite is tested.
    static let current: PostgresTestServer? = {
        guard let url = ProcessInfo.processInfo.environment["WATCHSHOP_TEST_DATABASE"],
            !url.isEmpty
        else { return nil }
        return PostgresTestServer(url: url)
    }()

    /// The name of the database with a current schema, once it is there.
    private static let template = Mutex<String?>(nil)
    private static let prefix =
        "watchshop_test_\(ProcessInfo.processInfo.processIdentifier)_"
    private static let count = Atomic<Int>(0)

    /// Makes a database; with a current schema where that is asked for.
    func makeDatabase(isMigrated: Bool) throws -> String {
        let template = isMigrated ? try migratedTemplate() : "template0"
        let name = Self.newName()
        try run("CREATE DATABASE \(name) TEMPLATE \(template)")
        return name
    }

    /// Removes a database, whoever is still connected to it.
    func drop(_ name: String) throws {
        try run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
    }

    /// Returns how to connect to a database of the server.
    ///
    /// However slow the machine is, nothing is refused because it had to wait for a connection.
    func configuration(of name: String) throws -> PostgresConfiguration {
        var components = try #require(URLComponents(string: url))
        components.path = "/" + name
        var configuration = PostgresConfiguration(url: Secret(try #require(components.string)))
        configuration.patience = .seconds(3_600)
        return configuration
    }

    private func migratedTemplate() throws -> String {
        try Self.template.withLock { made in
            if let made { return made }
            let name = Self.newName()
            try run("CREATE DATABASE \(name) TEMPLATE template0")
            let connection = try PostgresConnection(configuration(of: name))
            try connection.begin(.writing)
            try Migrator().migrate(in: Transaction(on: connection), at: .now)
            try connection.commit()
            made = name
            return name
        }
    }

    private func run(_ statement: String) throws {
        try PostgresConnection(PostgresConfiguration(url: Secret(url))).send(statement)
    }

    private static func newName() -> String {
        prefix + String(count.add(1, ordering: .relaxed).newValue)
    }
}
