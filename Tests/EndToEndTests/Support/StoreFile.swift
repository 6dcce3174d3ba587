import Foundation
import GRDB

/// The database of a store, for a test while the store runs.
struct StoreFile {
    private let queue: DatabaseQueue
    private let path: String

    /// Opens the one store below a folder.
    init(below folder: String) throws {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
        guard let name = names?.first(where: { $0.hasSuffix("store.db") }) else {
            throw TestFailure("there is no store below \(folder)")
        }
        var configuration = Configuration()
        configuration.readonly = true
        path = "\(folder)/\(name)"
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Changes something behind the store's back.
    func execute(_ sql: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        try DatabaseQueue(path: path, configuration: configuration).write { database in
            try database.execute(sql: sql)
        }
    }

    /// Returns the one number that a query gives.
    func number(_ sql: String) throws -> Int64 {
        try queue.read { database in
            guard let number = try Int64.fetchOne(database, sql: sql) else {
                throw TestFailure("no number: \(sql)")
            }
            return number
        }
    }

    /// Returns the texts of the first column of a query.
    func texts(_ sql: String) throws -> [String] {
        try queue.read { try String.fetchAll($0, sql: sql) }
    }

    /// How many watches have a ledger whose sum is not what is on hand.
    func unbalancedLedgers() throws -> Int64 {
        try number(
            """
            SELECT count(*) FROM watches WHERE on_hand <> (
                SELECT coalesce(sum(quantity_change), 0) FROM stock_movements
                WHERE stock_movements.watch_id = watches.watch_id)
            """)
    }
}
