import Foundation
import ShopModel
import Synchronization
import Testing

@testable import StoreServer

/// A database of a test, on a real file in a folder that goes when the test lets go of it.
final class TestDatabase: Sendable {
    /// Which database it is: the suites that take one run on each of them.
    enum Kind: String, CaseIterable, CustomTestStringConvertible {
        case sqlite

        var testDescription: String { rawValue }
    }

    let folder: TemporaryFolder
    let clock = TestClock()
    let database: any Database

    /// Makes an empty database, without any table.
    init(_ kind: Kind = .sqlite) throws {
        folder = try TemporaryFolder()
        switch kind {
        case .sqlite:
            database = try SQLiteDatabase(path: folder.file("store.db"), now: clock.now)
        }
    }
}
