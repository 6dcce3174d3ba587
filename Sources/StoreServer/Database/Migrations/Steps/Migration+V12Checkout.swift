extension Migration {
    /// Refunds, hosted payment pages, saved cards and disputes.
    ///
    /// `intent_id` is the provider's name of the intent that takes the money: of an attempt that is
    /// an intent its own name, of a session that of the intent which its page makes.
    /// `received_amount` is what the provider says that it took. `pay_extensions` counts how often a
    /// hosted page made an order's reservation longer.
    static let checkout = Migration(version: 12, name: "checkout") { sql in
        attemptColumns(sql) + [
            "ALTER TABLE orders ADD COLUMN pay_extensions \(sql.int64) NOT NULL DEFAULT 0",
            """
            CREATE TABLE refunds (
                refund_id \(sql.identity),
                order_id \(sql.int64) NOT NULL REFERENCES orders (order_id),
                attempt_id \(sql.int64) NOT NULL REFERENCES payment_attempts (attempt_id),
                amount \(sql.int64) NOT NULL
                    CONSTRAINT refund_amount_positive CHECK (amount > 0),
                currency TEXT NOT NULL,
                reason TEXT NOT NULL,
                actor TEXT NOT NULL,
                status TEXT NOT NULL CONSTRAINT refund_status_known CHECK (status IN
                    ('requested', 'pending', 'succeeded', 'failed')),
                provider_id TEXT UNIQUE,
                failure_code TEXT,
                created_at \(sql.int64) NOT NULL,
                updated_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX refunds_order ON refunds (order_id, refund_id)",
            "CREATE INDEX refunds_attempt ON refunds (attempt_id)",
            """
            CREATE TABLE payment_pages (
                order_id \(sql.int64) NOT NULL PRIMARY KEY REFERENCES orders (order_id),
                code TEXT NOT NULL UNIQUE,
                phrase TEXT NOT NULL,
                created_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE provider_customers (
                customer_id \(sql.int64) NOT NULL PRIMARY KEY
                    REFERENCES customers (customer_id) ON DELETE CASCADE,
                provider_id TEXT NOT NULL UNIQUE,
                created_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE disputes (
                dispute_id TEXT NOT NULL PRIMARY KEY,
                order_id \(sql.int64) NOT NULL REFERENCES orders (order_id),
                amount \(sql.int64) NOT NULL,
                currency TEXT NOT NULL,
                reason TEXT NOT NULL,
                status TEXT NOT NULL,
                created_at \(sql.int64) NOT NULL,
                updated_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX disputes_order ON disputes (order_id)",
            """
            CREATE TABLE provider_cursor (
                cursor_row \(sql.int64) NOT NULL PRIMARY KEY
                    CONSTRAINT provider_cursor_one_row CHECK (cursor_row = 1),
                event_id TEXT NOT NULL,
                read_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
        ]
    }

    private static func attemptColumns(_ sql: Dialect) -> [String] {
        [
            "ALTER TABLE payment_attempts ADD COLUMN intent_id TEXT",
            "ALTER TABLE payment_attempts ADD COLUMN provider_customer TEXT",
            "ALTER TABLE payment_attempts ADD COLUMN page_url TEXT",
            "ALTER TABLE payment_attempts ADD COLUMN expires_at \(sql.int64)",
            "ALTER TABLE payment_attempts ADD COLUMN received_amount \(sql.int64)",
            "UPDATE payment_attempts SET intent_id = provider_id",
            "UPDATE payment_attempts SET received_amount = amount WHERE status = 'succeeded'",
            "CREATE UNIQUE INDEX payment_attempts_intent ON payment_attempts (intent_id)",
            "CREATE INDEX payment_attempts_order ON payment_attempts (order_id, attempt_id)",
        ]
    }
}
