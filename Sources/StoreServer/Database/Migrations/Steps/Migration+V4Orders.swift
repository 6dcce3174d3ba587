extension Migration {
    /// The orders with their lines and their history, and the answers kept by idempotency key.
    ///
    /// `owner` is whose keys and client order ids are told apart: `customer:` and the account's id.
    /// `shipping_address` is what the client sent: a text, or an address as a JSON document.
    static let orders = Migration(version: 4, name: "orders") { sql in
        [
            """
            CREATE TABLE orders (
                order_id \(sql.identity),
                owner TEXT NOT NULL,
                client_order_id TEXT,
                replaces TEXT,
                customer_id \(sql.int64) NOT NULL REFERENCES customers (customer_id),
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
            """,
            "CREATE INDEX orders_customer ON orders (customer_id, order_id)",
            "CREATE INDEX orders_expiry ON orders (pay_by) WHERE status = 'pending'",
            """
            CREATE TABLE order_items (
                order_id \(sql.int64) NOT NULL REFERENCES orders (order_id),
                line \(sql.int64) NOT NULL,
                watch_id TEXT NOT NULL REFERENCES watches (watch_id),
                watch_name TEXT NOT NULL,
                model_code TEXT NOT NULL,
                quantity \(sql.int64) NOT NULL
                    CONSTRAINT quantity_positive CHECK (quantity > 0),
                unit_price \(sql.int64) NOT NULL
                    CONSTRAINT unit_price_not_negative CHECK (unit_price >= 0),
                PRIMARY KEY (order_id, line),
                UNIQUE (order_id, watch_id)
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE order_events (
                order_id \(sql.int64) NOT NULL REFERENCES orders (order_id),
                sequence \(sql.int64) NOT NULL,
                kind TEXT NOT NULL,
                from_status TEXT,
                to_status TEXT NOT NULL,
                actor TEXT NOT NULL,
                note TEXT,
                created_at \(sql.int64) NOT NULL,
                PRIMARY KEY (order_id, sequence)
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE idempotency_keys (
                owner TEXT NOT NULL,
                idempotency_key TEXT NOT NULL,
                request_hash TEXT NOT NULL,
                status \(sql.int64),
                body TEXT,
                created_at \(sql.int64) NOT NULL,
                expires_at \(sql.int64) NOT NULL,
                PRIMARY KEY (owner, idempotency_key)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX idempotency_keys_expiry ON idempotency_keys (expires_at)",
        ] + sql.appendOnly("order_events")
    }
}
