import Foundation
import ShopModel
import Synchronization
import TestSupport
import Testing

@testable import StoreServer

/// A database of a test, which goes when the test lets go of it.
final class TestDatabase: Sendable {
    /// Which database it is: the suites that take one run on each of them.
    enum Kind: String, CaseIterable, CustomTestStringConvertible {
        case sqlite
        case postgres

        /// SQLite, and PostgreSQL where the run has a server.
        static var allCases: [Kind] {
            PostgresTestServer.current == nil ? [.sqlite] : [.sqlite, .postgres]
        }

        /// The one that the run is on: PostgreSQL where it has a server.
        static var ofRun: Kind { PostgresTestServer.current == nil ? .sqlite : .postgres }

        var testDescription: String { rawValue }
    }

    let folder: ScratchFolder
    let clock = TestClock()
    let database: any Database
    /// The database on the server, where it is one.
    let postgres: PostgresTestDatabase?

    /// Makes an empty database, without any table.
    init(_ kind: Kind = .ofRun) throws {
        folder = ScratchFolder()
        switch kind {
        case .sqlite:
            postgres = nil
            database = try SQLiteDatabase(path: folder.file("store.db"), now: clock.now)
        case .postgres:
            let server = try #require(PostgresTestServer.current)
            let made = try PostgresTestDatabase(on: server, isMigrated: false)
            postgres = made
            database = PostgresDatabase(made.configuration, now: clock.now)
        }
    }
}
