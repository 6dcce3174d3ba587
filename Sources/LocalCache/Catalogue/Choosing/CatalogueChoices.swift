import GRDB
import ShopModel
import Synchronization

/// What was read of a catalogue to choose from it, for as long as the catalogue stays as it is.
final class CatalogueChoices: Sendable {
    /// What belongs to one state of the catalogue.
    private struct State {
        var revision: Int
        var columns: CatalogueColumns
        var orders: [CatalogueOrder: [Int32]] = [:]
        var found: (query: CatalogueQuery, indices: [Int32])?
    }

    private let state = Mutex<State?>(nil)

    /// Returns the rows of the watches that a query leaves, in its order.
    func rows(
        _ query: CatalogueQuery, in range: Range<Int>, _ database: Database
    ) throws -> (rows: [Int64], total: Int) {
        let (revision, columns) = try columns(database)
        let found = try found(query, columns, revision, database)
        let places = range.clamped(to: 0..<found.count)
        return (found[places].map { columns.rows[Int($0)] }, found.count)
    }

    /// Counts what a query leaves and what each further step would leave.
    func summary(_ query: CatalogueQuery, _ database: Database) throws -> ChoiceSummary {
        let (_, columns) = try columns(database)
        return columns.summary(
            query.filter, of: try Self.matching(query.words, columns, database))
    }

    // MARK: What is kept

    private func columns(
        _ database: Database
    ) throws -> (revision: Int, columns: CatalogueColumns) {
        let revision = try Fact.revision.value(in: database).flatMap { Int($0) } ?? 0
        if let state = state.withLock({ $0 }), state.revision == revision {
            return (revision, state.columns)
        }
        let currency = try Fact.settings(in: database)?.currency ?? .usd
        let columns = try CatalogueColumns(database, currency: currency)
        state.withLock { $0 = State(revision: revision, columns: columns) }
        return (revision, columns)
    }

    private func found(
        _ query: CatalogueQuery, _ columns: CatalogueColumns, _ revision: Int, _ database: Database
    ) throws -> [Int32] {
        if let found = state.withLock({ $0?.revision == revision ? $0?.found : nil }),
            found.query == query
        {
            return found.indices
        }
        var candidates = try ordered(query.order, columns, revision, database)
        if query.words != nil {
            let matching = try Self.matching(query.words, columns, database)
            var fits = [Bool](repeating: false, count: columns.count)
            for index in matching { fits[Int(index)] = true }
            candidates = candidates.filter { fits[Int($0)] }
        }
        let indices = columns.indices(query.filter, of: candidates)
        state.withLock { if $0?.revision == revision { $0?.found = (query, indices) } }
        return indices
    }

    private func ordered(
        _ order: CatalogueOrder, _ columns: CatalogueColumns, _ revision: Int, _ database: Database
    ) throws -> [Int32] {
        if let kept = state.withLock({ $0?.revision == revision ? $0?.orders[order] : nil }) {
            return kept
        }
        let indices: [Int32]
        switch order {
        case .store: indices = columns.all
        // Sorting is stable, so that watches of one price stay in the store's order.
        case .cheapest:
            indices = columns.all.sorted { columns.prices[Int($0)] < columns.prices[Int($1)] }
        case .dearest:
            indices = columns.all.sorted { columns.prices[Int($0)] > columns.prices[Int($1)] }
        case .name:
            indices = try Self.read("ORDER BY name COLLATE NOCASE, row", columns, database)
        // Ids begin with the moment that they were made at (RFC 9562, section 5.7).
        case .newest: indices = try Self.read("ORDER BY id DESC", columns, database)
        }
        state.withLock { if $0?.revision == revision { $0?.orders[order] = indices } }
        return indices
    }

    // MARK: The database

    private static func matching(
        _ words: SearchWords?, _ columns: CatalogueColumns, _ database: Database
    ) throws -> [Int32] {
        guard let words else { return columns.all }
        let condition = words.condition
        return try read(
            "WHERE \(condition.sql) ORDER BY row", columns, database, condition.arguments)
    }

    /// Reads rows and returns where they stand in the columns.
    private static func read(
        _ rest: String, _ columns: CatalogueColumns, _ database: Database,
        _ arguments: StatementArguments = []
    ) throws -> [Int32] {
        let rows = try Int64.fetchCursor(
            database, sql: "SELECT row FROM watches \(rest)", arguments: arguments)
        var indices: [Int32] = []
        while let row = try rows.next() {
            if let index = columns.index(of: row) { indices.append(index) }
        }
        return indices
    }
}

extension CatalogueColumns {
    /// The indices of all watches, in the store's order.
    fileprivate var all: [Int32] { Array(0..<Int32(count)) }

    /// Returns the index of the watch that stands in a row; nil where none does.
    fileprivate func index(of row: Int64) -> Int32? {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle] < row { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low] == row ? Int32(low) : nil
    }
}
