extension Migration {
    /// The accounts and the sessions that their refresh tokens belong to.
    ///
    /// `email_key` is the address as it is compared: two spellings of one address are one account.
    /// `rotated_at` is when the session's generation was last counted up.
    static let customers = Migration(version: 3, name: "customers") { sql in
        [
            """
            CREATE TABLE customers (
                customer_id \(sql.identity),
                email TEXT NOT NULL,
                email_key TEXT NOT NULL UNIQUE,
                full_name TEXT NOT NULL,
                password_hash TEXT NOT NULL,
                phone TEXT,
                address TEXT,
                city TEXT,
                country TEXT,
                role TEXT NOT NULL DEFAULT 'customer'
                    CONSTRAINT role_known CHECK (role IN ('customer', 'staff', 'admin')),
                disabled_at \(sql.int64),
                version \(sql.int64) NOT NULL DEFAULT 1,
                created_at \(sql.int64) NOT NULL,
                updated_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE sessions (
                session_id TEXT NOT NULL PRIMARY KEY,
                customer_id \(sql.int64) NOT NULL
                    REFERENCES customers (customer_id) ON DELETE CASCADE,
                generation \(sql.int64) NOT NULL DEFAULT 1,
                rotated_at \(sql.int64) NOT NULL,
                created_at \(sql.int64) NOT NULL,
                expires_at \(sql.int64) NOT NULL,
                revoked_at \(sql.int64)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX sessions_customer ON sessions (customer_id)",
        ]
    }
}
