import GRDB

/// The tables of `catalog.db`, which is thrown away where its version is another.
enum CatalogueSchema {
    /// Stands in `PRAGMA user_version`.
    static let version = 1

    /// The columns of a watch, in the order of the table.
    static let watchColumns = [
        "id", "position", "version", "name", "brand", "model_code", "collection", "category",
        "description", "price", "currency", "stock_quantity", "image_url", "updated_at",
        "movement", "caliber", "power_reserve_hours", "case_diameter", "case_thickness",
        "case_material", "crystal", "dial_colour", "strap", "lug_width", "water_resistance",
        "gender",
    ]

    /// Makes all tables in an empty file.
    static func create(in database: Database) throws {
        try createWatchTable(named: "watches", in: database)
        try createWatchTable(named: "watches_copy", in: database)
        try database.execute(
            sql: """
                CREATE INDEX watches_by_position ON watches(position);
                CREATE TABLE facts(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
                CREATE TABLE pictures(
                    watch_id TEXT PRIMARY KEY, etag TEXT, png BLOB NOT NULL) STRICT;
                CREATE VIRTUAL TABLE watch_words USING fts5(
                    name, brand, collection, model_code, category, description,
                    content='watches', content_rowid='row',
                    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
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
