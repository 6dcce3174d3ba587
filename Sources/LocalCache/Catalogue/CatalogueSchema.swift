import GRDB

/// The tables of `catalog.db`, which is thrown away where its version is another.
enum CatalogueSchema {
    /// Stands in `PRAGMA user_version`.
    static let version = 2

    /// The columns of a watch, in the order of the table.
    static let watchColumns = [
        "id", "position", "version", "name", "brand", "model_code", "collection", "category",
        "description", "price", "currency", "stock_quantity", "image_url", "updated_at",
        "movement", "caliber", "power_reserve_hours", "case_diameter", "case_thickness",
        "case_material", "crystal", "dial_colour", "strap", "lug_width", "water_resistance",
        "gender",
    ]

    /// The columns that are searched: every one with words that a person can see.
    ///
    /// The index keeps in which column a word stands (`detail=column`), not where in it: no search
    /// asks for that, and broad ones are answered in a third of the time.
    static let searchedColumns = [
        "name", "brand", "collection", "model_code", "category", "description", "movement",
        "caliber", "case_material", "crystal", "dial_colour", "strap", "gender",
    ]

    /// How many watches can stand at one place of the store's order.
    private static let rowsAPlace: Int64 = 1 << 20

    /// The rows of the watches that stand at a place of the store's order.
    ///
    /// The row of a watch begins with its place, so that table and index are in the store's order
    /// by themselves: the first rows of any search are read without sorting what it finds.
    static func rows(at position: Int) -> Range<Int64> {
        let most = Int64.max / rowsAPlace - 1
        let start = min(max(Int64(position), -most), most) * rowsAPlace
        return start..<start + rowsAPlace
    }

    /// Makes all tables in an empty file.
    static func create(in database: Database) throws {
        try createWatchTable(named: "watches", in: database)
        try createWatchTable(named: "watches_copy", in: database)
        try database.execute(
            sql: """
                CREATE TABLE facts(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
                CREATE TABLE pictures(
                    watch_id TEXT PRIMARY KEY, etag TEXT, png BLOB NOT NULL) STRICT;
                CREATE VIRTUAL TABLE watch_words USING fts5(
                    \(searchedColumns.joined(separator: ", ")),
                    content='watches', content_rowid='row', detail=column,
                    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
                PRAGMA user_version = \(version);
                """)
    }

    private static func createWatchTable(named name: String, in database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE \(name)(
                    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, position INTEGER NOT NULL,
                    version INTEGER NOT NULL, name TEXT NOT NULL, brand TEXT NOT NULL,
                    model_code TEXT NOT NULL, collection TEXT NOT NULL, category TEXT NOT NULL,
                    description TEXT NOT NULL, price INTEGER NOT NULL, currency TEXT NOT NULL,
                    stock_quantity INTEGER NOT NULL, image_url TEXT NOT NULL,
                    updated_at INTEGER NOT NULL, movement TEXT, caliber TEXT,
                    power_reserve_hours REAL, case_diameter REAL, case_thickness REAL,
                    case_material TEXT, crystal TEXT, dial_colour TEXT, strap TEXT,
                    lug_width REAL, water_resistance REAL, gender TEXT) STRICT
                """)
    }
}
