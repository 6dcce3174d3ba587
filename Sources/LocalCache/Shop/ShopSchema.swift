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
        migrator.registerMigration("4 orders to send") { database in
            try database.execute(
                sql: """
                    CREATE TABLE outbox(
                        place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
                        person INTEGER NOT NULL, request TEXT NOT NULL, lines TEXT NOT NULL,
                        placed_at INTEGER NOT NULL,
                        state TEXT NOT NULL CHECK (state IN (
                            'queued', 'sending', 'confirmed', 'changed', 'outdated', 'refused')),
                        details TEXT, order_id INTEGER, attempts INTEGER NOT NULL DEFAULT 0,
                        may_be_placed INTEGER NOT NULL DEFAULT 0,
                        was_unsure INTEGER NOT NULL DEFAULT 0, lease_owner TEXT,
                        wait_until INTEGER NOT NULL DEFAULT 0,
                        CHECK (state <> 'confirmed' OR order_id IS NOT NULL)) STRICT;
                    CREATE INDEX outbox_by_person ON outbox(person, state, place);
                    """)
        }
        return migrator
    }
}
