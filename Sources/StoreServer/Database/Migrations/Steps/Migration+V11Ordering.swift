extension Migration {
    /// Orders of guests, gifts and receipts; carts; notes and returns; codes for guests; and whose an
    /// entry of the change log is.
    ///
    /// A guest's order has no `customer_id`. A receipt's number is taken from `receipt_sequence` in
    /// the transaction that needs it, so that no number is left out. `change_log.owner` is null for
    /// what everybody may see.
    static let ordering = Migration(version: 11, name: "ordering") { sql in
        orders(sql) + carts(sql) + aftercare(sql) + [
            "ALTER TABLE change_log ADD COLUMN owner TEXT",
            "CREATE INDEX change_log_owner ON change_log (owner, sequence)",
        ]
    }

    private static func orders(_ sql: Dialect) -> [String] {
        let table = """
            CREATE TABLE orders (
                order_id \(sql.identity),
                owner TEXT NOT NULL,
                client_order_id TEXT,
                replaces TEXT,
                customer_id \(sql.int64) REFERENCES customers (customer_id),
                order_date \(sql.int64) NOT NULL,
                status TEXT NOT NULL CONSTRAINT order_status_known CHECK (status IN
                    ('pending', 'processing', 'shipped', 'delivered', 'cancelled', 'expired',
                     'lost', 'returned')),
                payment_status TEXT NOT NULL CONSTRAINT payment_status_known CHECK
                    (payment_status IN ('requires_payment', 'processing', 'succeeded', 'failed',
                     'cancelled', 'partially_refunded', 'refunded')),
                total_amount \(sql.int64) NOT NULL
                    CONSTRAINT total_not_negative CHECK (total_amount >= 0),
                tax_amount \(sql.int64) NOT NULL,
                shipping_amount \(sql.int64) NOT NULL,
                currency TEXT NOT NULL,
                shipping_method TEXT NOT NULL,
                shipping_address TEXT NOT NULL,
                payment_intent_id TEXT,
                carrier TEXT,
                tracking_number TEXT,
                placed_offline \(sql.int64) NOT NULL DEFAULT 0,
                pay_by \(sql.int64),
                needs_attention TEXT,
                version \(sql.int64) NOT NULL DEFAULT 1,
                updated_at \(sql.int64) NOT NULL,
                UNIQUE (owner, client_order_id)
            )\(sql.tableOptions)
            """
        let columns = [
            "guest_email TEXT", "guest_name TEXT", "gift_message TEXT",
            "gift_hides_prices \(sql.int64)", "shipped_at \(sql.int64)",
            "delivered_at \(sql.int64)", "receipt_number \(sql.int64)",
        ]
        return sql.allowNulls("customer_id", "orders", table)
            + columns.map { "ALTER TABLE orders ADD COLUMN \($0)" }
            + [
                "CREATE INDEX IF NOT EXISTS orders_customer ON orders (customer_id, order_id)",
                """
                CREATE INDEX IF NOT EXISTS orders_expiry ON orders (pay_by)
                WHERE status = 'pending'
                """,
                "CREATE INDEX orders_status ON orders (status, order_id)",
                "CREATE UNIQUE INDEX orders_receipt ON orders (receipt_number)",
                "ALTER TABLE store ADD COLUMN receipt_sequence \(sql.int64) NOT NULL DEFAULT 0",
            ]
    }

    private static func carts(_ sql: Dialect) -> [String] {
        [
            """
            CREATE TABLE carts (
                customer_id \(sql.int64) NOT NULL PRIMARY KEY
                    REFERENCES customers (customer_id) ON DELETE CASCADE,
                version \(sql.int64) NOT NULL DEFAULT 1,
                updated_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE cart_items (
                customer_id \(sql.int64) NOT NULL
                    REFERENCES carts (customer_id) ON DELETE CASCADE,
                watch_id TEXT NOT NULL REFERENCES watches (watch_id),
                quantity \(sql.int64) NOT NULL
                    CONSTRAINT cart_quantity_positive CHECK (quantity > 0),
                added_at \(sql.int64) NOT NULL,
                PRIMARY KEY (customer_id, watch_id)
            )\(sql.tableOptions)
            """,
        ]
    }

    private static func aftercare(_ sql: Dialect) -> [String] {
        [
            """
            CREATE TABLE order_notes (
                note_id \(sql.identity),
                order_id \(sql.int64) NOT NULL REFERENCES orders (order_id),
                actor TEXT NOT NULL,
                note TEXT NOT NULL,
                created_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX order_notes_order ON order_notes (order_id, note_id)",
            """
            CREATE TABLE order_returns (
                return_id \(sql.identity),
                order_id \(sql.int64) NOT NULL REFERENCES orders (order_id),
                reason TEXT NOT NULL,
                status TEXT NOT NULL DEFAULT 'requested' CONSTRAINT return_status_known CHECK
                    (status IN ('requested', 'approved', 'refused')),
                restocked \(sql.int64) NOT NULL DEFAULT 0,
                created_at \(sql.int64) NOT NULL,
                decided_at \(sql.int64),
                decided_by TEXT
            )\(sql.tableOptions)
            """,
            """
            CREATE UNIQUE INDEX one_open_return ON order_returns (order_id)
            WHERE status = 'requested'
            """,
            "CREATE INDEX order_returns_order ON order_returns (order_id, return_id)",
            """
            CREATE TABLE order_return_lines (
                return_id \(sql.int64) NOT NULL REFERENCES order_returns (return_id),
                watch_id TEXT NOT NULL REFERENCES watches (watch_id),
                quantity \(sql.int64) NOT NULL
                    CONSTRAINT return_quantity_positive CHECK (quantity > 0),
                PRIMARY KEY (return_id, watch_id)
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE order_access_codes (
                request_id TEXT NOT NULL PRIMARY KEY,
                order_id \(sql.int64) NOT NULL REFERENCES orders (order_id),
                tries \(sql.int64) NOT NULL DEFAULT 0,
                expires_at \(sql.int64) NOT NULL,
                used_at \(sql.int64)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX order_access_codes_order ON order_access_codes (order_id)",
        ]
    }
}
