extension Migration {
    /// What staff do with the catalogue: removals, article numbers, pictures, deliveries, the words
    /// to search by, and who waits for a watch.
    ///
    /// A watch with a `removed_at` is no longer sold, but its orders and its ledger still name it.
    /// `settings.low_stock` repeats a number of the document, for statements to compare with.
    static let assortment = Migration(version: 10, name: "assortment") { sql in
        [
            "ALTER TABLE watches ADD COLUMN ean TEXT",
            "ALTER TABLE watches ADD COLUMN removed_at \(sql.int64)",
            "ALTER TABLE watches ADD COLUMN image_version \(sql.int64) NOT NULL DEFAULT 0",
            "CREATE UNIQUE INDEX watches_ean ON watches (ean)",
            "ALTER TABLE settings ADD COLUMN low_stock \(sql.int64) NOT NULL DEFAULT 0",
            "ALTER TABLE stock_movements ADD COLUMN actor TEXT",
            "ALTER TABLE stock_movements ADD COLUMN note TEXT",
            "CREATE INDEX stock_movements_time ON stock_movements (created_at, movement_id)",
            "CREATE INDEX stock_movements_reason ON stock_movements (reason, movement_id)",
        ] + orders(sql) + documents(sql) + pictures(sql) + deliveries(sql) + subscriptions(sql)
    }

    /// An index for each order that the catalogue is read in, and for what it is filtered by.
    private static func orders(_ sql: Dialect) -> [String] {
        let keys = [
            ("price", "price, watch_id"), ("newest", "created_at, watch_id"),
            ("name", "watch_name\(sql.byteOrder), watch_id"),
            ("brand", "brand, position, watch_id"), ("category", "category, position, watch_id"),
            ("collection", "collection, position, watch_id"),
        ]
        return keys.map { name, columns in
            "CREATE INDEX watches_by_\(name) ON watches (\(columns)) WHERE removed_at IS NULL"
        }
    }

    /// The words of each watch, folded and split by the program, so that both databases find the
    /// same; each has an index of its own kind over them.
    private static func documents(_ sql: Dialect) -> [String] {
        [
            """
            CREATE TABLE search_documents (
                document_id \(sql.identity),
                watch_id TEXT NOT NULL UNIQUE REFERENCES watches (watch_id),
                terms TEXT NOT NULL
            )\(sql.tableOptions)
            """
        ] + sql.searchIndex
    }

    private static func pictures(_ sql: Dialect) -> [String] {
        [
            """
            CREATE TABLE watch_images (
                watch_id TEXT NOT NULL PRIMARY KEY REFERENCES watches (watch_id),
                image_version \(sql.int64) NOT NULL,
                entity_tag TEXT NOT NULL,
                png \(sql.blob) NOT NULL,
                uploaded_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """
        ]
    }

    private static func deliveries(_ sql: Dialect) -> [String] {
        [
            """
            CREATE TABLE deliveries (
                delivery_number TEXT NOT NULL PRIMARY KEY,
                booked_at \(sql.int64) NOT NULL,
                booked_by TEXT NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE delivery_lines (
                delivery_number TEXT NOT NULL REFERENCES deliveries (delivery_number),
                watch_id TEXT NOT NULL REFERENCES watches (watch_id),
                quantity \(sql.int64) NOT NULL
                    CONSTRAINT delivered_positive CHECK (quantity > 0),
                PRIMARY KEY (delivery_number, watch_id)
            )\(sql.tableOptions)
            """,
        ]
    }

    /// `removal_token` takes its holder off this one list and does nothing else, which is why it
    /// stands here as it is.
    private static func subscriptions(_ sql: Dialect) -> [String] {
        [
            """
            CREATE TABLE stock_subscriptions (
                subscription_id \(sql.identity),
                watch_id TEXT NOT NULL REFERENCES watches (watch_id),
                email TEXT NOT NULL,
                email_key TEXT NOT NULL,
                customer_id \(sql.int64) REFERENCES customers (customer_id),
                removal_token TEXT NOT NULL UNIQUE,
                created_at \(sql.int64) NOT NULL,
                notified_at \(sql.int64),
                UNIQUE (watch_id, email_key)
            )\(sql.tableOptions)
            """,
            """
            CREATE INDEX stock_subscriptions_waiting ON stock_subscriptions (email_key)
            WHERE notified_at IS NULL
            """,
        ]
    }
}
