extension Migration {
    /// The attempts to pay an order, at most one of them open, and the events already seen.
    ///
    /// `provider_id` is the provider's name of the attempt, once it has answered. `provider_key` is
    /// the idempotency key that it was asked with.
    static let payments = Migration(version: 5, name: "payments") { sql in
        [
            """
            CREATE TABLE payment_attempts (
                attempt_id \(sql.identity),
                order_id \(sql.int64) NOT NULL REFERENCES orders (order_id),
                kind TEXT NOT NULL
                    CONSTRAINT attempt_kind_known CHECK (kind IN ('intent', 'session')),
                provider_id TEXT UNIQUE,
                provider_key TEXT NOT NULL UNIQUE,
                amount \(sql.int64) NOT NULL
                    CONSTRAINT attempt_amount_positive CHECK (amount > 0),
                currency TEXT NOT NULL,
                status TEXT NOT NULL,
                failure_code TEXT,
                decline_code TEXT,
                action_url TEXT,
                is_open \(sql.int64) NOT NULL DEFAULT 1
                    CONSTRAINT is_open_boolean CHECK (is_open IN (0, 1)),
                created_at \(sql.int64) NOT NULL,
                updated_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE UNIQUE INDEX one_open_attempt ON payment_attempts (order_id)
            WHERE is_open = 1
            """,
            """
            CREATE TABLE stripe_events (
                event_id TEXT NOT NULL PRIMARY KEY,
                type TEXT NOT NULL,
                received_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
        ]
    }
}
