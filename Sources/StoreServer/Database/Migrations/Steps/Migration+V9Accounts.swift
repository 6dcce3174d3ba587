extension Migration {
    /// What accounts are kept safe by: addresses, resets of passwords, throttles, script tokens.
    ///
    /// `reauthenticated_at` is when the password was last shown again in a session. A reset knows no
    /// account where the address that asked for it has none. Of a script token only the hash is
    /// kept, and of a reset nothing that would be enough to use it.
    static let accounts = Migration(version: 9, name: "accounts") { sql in
        [
            "ALTER TABLE customers ADD COLUMN deleted_at \(sql.int64)",
            "ALTER TABLE sessions ADD COLUMN reauthenticated_at \(sql.int64)",
            "ALTER TABLE sessions ADD COLUMN user_agent TEXT",
            """
            CREATE TABLE customer_addresses (
                address_id \(sql.identity),
                customer_id \(sql.int64) NOT NULL
                    REFERENCES customers (customer_id) ON DELETE CASCADE,
                name TEXT NOT NULL,
                line1 TEXT NOT NULL,
                line2 TEXT,
                city TEXT NOT NULL,
                region TEXT,
                postal_code TEXT NOT NULL,
                country TEXT NOT NULL,
                phone TEXT,
                is_default \(sql.int64) NOT NULL
                    CONSTRAINT is_default_boolean CHECK (is_default IN (0, 1)),
                created_at \(sql.int64) NOT NULL,
                updated_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX customer_addresses_customer ON customer_addresses (customer_id)",
            """
            CREATE UNIQUE INDEX one_default_address ON customer_addresses (customer_id)
            WHERE is_default = 1
            """,
            """
            CREATE TABLE password_resets (
                request_id TEXT NOT NULL PRIMARY KEY,
                customer_id \(sql.int64) REFERENCES customers (customer_id) ON DELETE CASCADE,
                code_tries \(sql.int64) NOT NULL DEFAULT 0,
                created_at \(sql.int64) NOT NULL,
                expires_at \(sql.int64) NOT NULL,
                used_at \(sql.int64)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX password_resets_customer ON password_resets (customer_id)",
            """
            CREATE TABLE throttles (
                name TEXT NOT NULL,
                subject TEXT NOT NULL,
                used \(sql.int64) NOT NULL,
                ends_at \(sql.int64) NOT NULL,
                PRIMARY KEY (name, subject)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX throttles_end ON throttles (ends_at)",
            """
            CREATE TABLE script_tokens (
                token_id TEXT NOT NULL PRIMARY KEY,
                customer_id \(sql.int64) NOT NULL
                    REFERENCES customers (customer_id) ON DELETE CASCADE,
                name TEXT NOT NULL,
                hash TEXT NOT NULL UNIQUE,
                scopes TEXT NOT NULL,
                created_at \(sql.int64) NOT NULL,
                expires_at \(sql.int64) NOT NULL,
                revoked_at \(sql.int64),
                last_used_at \(sql.int64)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX script_tokens_customer ON script_tokens (customer_id)",
        ]
    }
}
