import FoundationEssentials
import GRDB
import ShopModel

extension CatalogueDatabase {
    func apply(_ page: ChangesPage) async throws(CacheError) {
        try await write { database in
            let isFirstSync = try Fact.pricesAsOf.value(in: database) == nil
            for change in page.changes {
                try Self.apply(change, to: "watches", isIndexed: !isFirstSync, in: database)
            }
            if !page.changes.isEmpty { try Self.countRevision(in: database) }
            try Fact.cursor.set(page.nextCursor, in: database)
            try Fact.epoch.set(page.epoch, in: database)
            if isFirstSync, !page.hasMore { try Self.rebuildIndex(in: database) }
        }
    }

    func applyToCopy(_ page: ChangesPage, isFirst: Bool) async throws(CacheError) {
        try await write { database in
            if isFirst { try database.execute(sql: "DELETE FROM watches_copy") }
            for change in page.changes {
                try Self.apply(change, to: "watches_copy", isIndexed: false, in: database)
            }
            try Fact.copyCursor.set(page.nextCursor, in: database)
            try Fact.copyEpoch.set(page.epoch, in: database)
        }
    }

    func adoptCopy() async throws(CacheError) {
        try await write { database in
            try database.execute(
                sql: """
                    DELETE FROM watches;
                    INSERT INTO watches SELECT * FROM watches_copy;
                    DELETE FROM watches_copy;
                    DELETE FROM pictures WHERE watch_id NOT IN (SELECT id FROM watches);
                    """)
            try Self.countRevision(in: database)
            for (copy, fact) in [(Fact.copyCursor, Fact.cursor), (.copyEpoch, .epoch)] {
                if let value = try copy.value(in: database) { try fact.set(value, in: database) }
            }
            try Self.rebuildIndex(in: database)
        }
    }

    func markFresh(at time: Timestamp) async throws(CacheError) {
        try await write { database in try Fact.pricesAsOf.set(time.text, in: database) }
    }

    func save(_ picture: CachedPicture, of id: WatchID) async throws(CacheError) {
        try await write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO pictures(watch_id, etag, png) VALUES (?, ?, ?)",
                arguments: [id.description, picture.etag, picture.png])
        }
    }

    private static func apply(
        _ change: Change, to table: String, isIndexed: Bool, in database: Database
    ) throws {
        switch change.content {
        case .watch(let watch):
            if isIndexed { try removeFromIndex(watch.id, in: database) }
            try store(watch, in: table, of: database)
            if isIndexed { try addToIndex(watch.id, in: database) }
        case .removed(let id):
            if isIndexed { try removeFromIndex(id, in: database) }
            try database.execute(
                sql: "DELETE FROM \(table) WHERE id = ?", arguments: [id.description])
        case .settings(let settings):
            try Fact.set(settings, in: database)
        case .order, .cart, .unknown:
            break
        }
    }

    /// Writes a watch unless a newer version of it is there, so that a page can be applied twice.
    ///
    /// A watch that goes to another place of the store's order gets another row.
    private static func store(_ watch: Watch, in table: String, of database: Database) throws {
        let columns = CatalogueSchema.watchColumns
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        let updates = columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        let rows = CatalogueSchema.rows(at: watch.position)
        try database.cachedStatement(
            sql: """
                INSERT INTO \(table)(row, \(columns.joined(separator: ", ")))
                VALUES (
                    coalesce(
                        (SELECT max(row) + 1 FROM \(table) WHERE row >= ? AND row < ?), ?),
                    \(places))
                ON CONFLICT(id) DO UPDATE SET
                    row = iif(position = excluded.position, row, excluded.row), \(updates)
                WHERE excluded.version >= \(table).version
                """
        ).execute(
            arguments: [rows.lowerBound, rows.upperBound, rows.lowerBound] + watch.rowValues)
    }

    private static func removeFromIndex(_ id: WatchID, in database: Database) throws {
        let columns = CatalogueSchema.searchedColumns.joined(separator: ", ")
        try database.cachedStatement(
            sql: """
                INSERT INTO watch_words(watch_words, rowid, \(columns))
                SELECT 'delete', row, \(columns) FROM watches WHERE id = ?
                """
        ).execute(arguments: [id.description])
    }

    private static func addToIndex(_ id: WatchID, in database: Database) throws {
        let columns = CatalogueSchema.searchedColumns.joined(separator: ", ")
        try database.cachedStatement(
            sql: """
                INSERT INTO watch_words(rowid, \(columns))
                SELECT row, \(columns) FROM watches WHERE id = ?
                """
        ).execute(arguments: [id.description])
    }

    /// Builds the index at once, which costs a ninth of an insert per watch.
    private static func rebuildIndex(in database: Database) throws {
        try database.execute(sql: "INSERT INTO watch_words(watch_words) VALUES ('rebuild')")
    }

    /// Notes that what was read to choose from the catalogue is no longer true.
    private static func countRevision(in database: Database) throws {
        let revision = try Fact.revision.value(in: database).flatMap { Int($0) } ?? 0
        try Fact.revision.set(String(revision + 1), in: database)
    }
}
