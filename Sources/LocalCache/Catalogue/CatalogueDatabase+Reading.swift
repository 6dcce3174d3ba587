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
        try await read { database in
            let source = Self.source(of: query)
            let total = try Int.fetchOne(
                database, sql: "SELECT count(*) FROM \(source.tables)", arguments: source.arguments)
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT watches.* FROM \(source.tables)
                    ORDER BY watches.position, watches.row LIMIT ? OFFSET ?
                    """,
                arguments: source.arguments + [range.count, range.lowerBound])
            return CatalogueWindow(
                start: range.lowerBound, rows: try rows.map(Watch.init(row:)), total: total ?? 0)
        }
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

    /// Names the tables and the condition of a query; every word must begin some word of a watch.
    private static func source(
        of query: CatalogueQuery
    ) -> (tables: String, arguments: StatementArguments) {
        let words = query.words
        if words.isEmpty {
            return query.search.allSatisfy(\.isWhitespace)
                ? ("watches", []) : ("watches WHERE false", [])
        }
        let pattern = words.map { "\"\($0)\"*" }.joined(separator: " ")
        let tables = """
            watch_words JOIN watches ON watches.row = watch_words.rowid
            WHERE watch_words MATCH ?
            """
        return (tables, [pattern])
    }
}
