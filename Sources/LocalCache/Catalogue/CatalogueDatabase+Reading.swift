import GRDB
import ShopModel

extension CatalogueDatabase {
    func state() async throws(CacheError) -> CatalogueState {
        try await read { database in
            CatalogueState(
                cursor: try Fact.cursor.value(in: database),
                epoch: try Fact.epoch.value(in: database),
                pricesAsOf: try Fact.pricesAsOf.value(in: database).flatMap(Timestamp.init(text:)),
                settings: try Fact.settings(in: database),
                count: try Int.fetchOne(database, sql: "SELECT count(*) FROM watches") ?? 0)
        }
    }

    func window(
        _ query: CatalogueQuery, range: Range<Int>
    ) async throws(CacheError) -> CatalogueWindow {
        try await read { [choices] database in
            if query.isPlain { return try Self.plainWindow(query, range: range, in: database) }
            let found = try choices.rows(query, in: range, database)
            let statement = try database.cachedStatement(
                sql: "SELECT * FROM watches WHERE row = ?")
            let rows = try found.rows.compactMap { row in
                try Row.fetchOne(statement, arguments: [row]).map(Watch.init(row:))
            }
            return CatalogueWindow(start: range.lowerBound, rows: rows, total: found.total)
        }
    }

    func place(of id: WatchID) async throws(CacheError) -> Int? {
        try await read { database in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT (SELECT count(*) FROM watches WHERE row < one.row)
                    FROM watches one WHERE one.id = ?
                    """,
                arguments: [id.description])
        }
    }

    func summary(of query: CatalogueQuery) async throws(CacheError) -> ChoiceSummary {
        try await read { [choices] database in try choices.summary(query, database) }
    }

    /// Reads rows in the order of their table, which is the store's: nothing has to be sorted, and
    /// of a search that finds very many only those are read that are shown.
    private static func plainWindow(
        _ query: CatalogueQuery, range: Range<Int>, in database: Database
    ) throws -> CatalogueWindow {
        let source = PlainSource(query.words)
        let total = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM \(source.counted)", arguments: source.arguments)
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT watches.* FROM \(source.read) LIMIT ? OFFSET ?",
            arguments: source.arguments + [range.count, range.lowerBound])
        return CatalogueWindow(
            start: range.lowerBound, rows: try rows.map(Watch.init(row:)), total: total ?? 0)
    }

    func watch(_ id: WatchID) async throws(CacheError) -> Watch? {
        try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM watches WHERE id = ?", arguments: [id.description]
            ).map(Watch.init(row:))
        }
    }

    func picture(of id: WatchID) async throws(CacheError) -> CachedPicture? {
        try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT png, etag FROM pictures WHERE watch_id = ?",
                arguments: [id.description]
            ).map { CachedPicture(png: $0["png"], etag: $0["etag"]) }
        }
    }

    func related(to id: WatchID, limit: Int) async throws(CacheError) -> [Watch] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT other.* FROM watches one JOIN watches other ON other.row <> one.row
                    WHERE one.id = ? AND other.stock_quantity > 0
                        AND (other.category = one.category OR other.collection = one.collection)
                    ORDER BY other.brand = one.brand AND other.collection = one.collection DESC,
                        abs(other.price - one.price), other.row
                    LIMIT ?
                    """,
                arguments: [id.description, limit]
            ).map(Watch.init(row:))
        }
    }
}
