import Testing

@testable import StoreServer

/// A PostgreSQL database that is there for as long as a test holds on to it.
final class PostgresTestDatabase: Sendable {
    /// How to connect to it.
    let configuration: PostgresConfiguration
    private let server: PostgresTestServer
    private let name: String

    /// Makes the database.
    init(on server: PostgresTestServer, isMigrated: Bool) throws {
        self.server = server
        name = try server.makeDatabase(isMigrated: isMigrated)
        configuration = try server.configuration(of: name)
    }

    deinit {
        do {
            try server.drop(name)
        } catch {
            Issue.record("the database \(name) stays behind: \(error)")
        }
    }
}
