import GRDB

/// The tables of `shop.db` and how older files become newer ones.
enum ShopSchema {
    /// All steps, oldest first; a step that has been released is never changed.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 session, carts and settings") { database in
            try database.execute(
                sql: """
                    CREATE TABLE session(
                        only INTEGER PRIMARY KEY CHECK (only = 1), answer TEXT NOT NULL) STRICT;
                    CREATE TABLE cart_lines(
                        person INTEGER NOT NULL, place INTEGER NOT NULL, watch_id TEXT NOT NULL,
                        quantity INTEGER NOT NULL CHECK (quantity > 0), name TEXT NOT NULL,
                        model_code TEXT NOT NULL, unit_price INTEGER NOT NULL,
                        currency TEXT NOT NULL, PRIMARY KEY (person, watch_id)) STRICT;
                    CREATE TABLE settings(
                        person INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
                        PRIMARY KEY (person, name)) STRICT;
                    """)
        }
        migrator.registerMigration("2 what is saved for later") { database in
            try database.execute(
                sql: """
                    CREATE TABLE saved_lines(
                        person INTEGER NOT NULL, place INTEGER NOT NULL, watch_id TEXT NOT NULL,
                        quantity INTEGER NOT NULL CHECK (quantity > 0), name TEXT NOT NULL,
                        model_code TEXT NOT NULL, unit_price INTEGER NOT NULL,
                        currency TEXT NOT NULL, PRIMARY KEY (person, watch_id)) STRICT;
                    """)
        }
        migrator.registerMigration("3 tokens of guests' orders") { database in
            try database.execute(
                sql: """
                    CREATE TABLE guest_orders(
                        order_id INTEGER PRIMARY KEY, token TEXT NOT NULL) STRICT;
                    """)
        }
        return migrator
    }
}
