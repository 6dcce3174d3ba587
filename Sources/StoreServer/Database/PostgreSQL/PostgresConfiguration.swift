/// Which PostgreSQL database the store keeps its rows in, and how patient it is with it.
package struct PostgresConfiguration: Sendable {
    /// A connection URI as libpq takes it, `postgres://user@host/name`.
    ///
    /// It may hold a password and is never logged. What it does not say comes from the variables
    /// `PGHOST` … and the file `~/.pgpass`
    /// (https://www.postgresql.org/docs/15/libpq-connect.html).
    package let url: Secret
    /// How many connections there are at most, one more that listens left aside.
    package var connections = 10
    /// How long a piece of work waits for a connection before it is refused as busy.
    package var patience = Duration.seconds(10)
    /// What the connections are called in `pg_stat_activity`, unless the URI says otherwise.
    var applicationName = "watchshop-server"
    /// The oldest version of PostgreSQL that will do, as libpq counts it: 15.4 is 150004.
    var oldestServer: Int32 = 150_000

    /// Describes the database of a URI.
    package init(url: Secret) {
        self.url = url
    }

    /// Tells whether a text is the URI of a PostgreSQL database.
    package static func isURL(_ text: String) -> Bool {
        text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
    }

    /// The parameters of a connection: those before `dbname` give way to the URI, those after it
    /// do not.
    ///
    /// A dead peer is noticed after 25 s; a statement, a lock and an idle transaction have a limit.
    var parameters: [(keyword: String, value: String)] {
        [
            ("connect_timeout", "5"),
            ("fallback_application_name", applicationName),
            ("keepalives", "1"),
            ("keepalives_idle", "10"),
            ("keepalives_interval", "5"),
            ("keepalives_count", "3"),
            ("tcp_user_timeout", "25000"),
            ("options", Self.limits.map { "-c \($0)" }.joined(separator: " ")),
            ("dbname", url.revealed),
            ("client_encoding", "UTF8"),
        ]
    }

    private static let limits = [
        "statement_timeout=30s", "lock_timeout=10s", "idle_in_transaction_session_timeout=30s",
        "client_min_messages=warning",
    ]
}
