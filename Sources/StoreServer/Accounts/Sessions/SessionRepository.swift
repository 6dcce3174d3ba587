import ShopModel

/// The SQL of the sessions.
struct SessionRepository {
    private static let columns =
        """
        session_id, customer_id, generation, user_agent, created_at, rotated_at, expires_at,
        revoked_at, reauthenticated_at
        """

    func insert(_ session: Session, in transaction: Transaction) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO sessions
                (session_id, customer_id, generation, user_agent, created_at, rotated_at,
                 expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                session.id, session.customerID, session.generation, session.userAgent,
                session.createdAt, session.rotatedAt, session.expiresAt,
            ])
    }

    func find(_ id: SessionID, in reader: some SQLReader) throws(DatabaseError) -> Session? {
        try reader.first(
            "SELECT \(Self.columns) FROM sessions WHERE session_id = $1", [id]
        ).map(Self.session)
    }

    /// Returns the sessions of an account that are open, the one last used first; 100 at most.
    func open(
        of customer: CustomerID, at time: Timestamp, in reader: some SQLReader
    ) throws(DatabaseError) -> [Session] {
        let rows = try reader.query(
            """
            SELECT \(Self.columns) FROM sessions
            WHERE customer_id = $1 AND revoked_at IS NULL AND expires_at > $2
            ORDER BY rotated_at DESC, session_id LIMIT 100
            """,
            [customer, time])
        return try rows.map(Self.session)
    }

    /// Counts the generation up from the given one; false where another request has done so.
    func rotate(
        _ token: RefreshToken, at time: Timestamp, until end: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE sessions SET generation = generation + 1, rotated_at = $3, expires_at = $4
            WHERE session_id = $1 AND generation = $2 AND revoked_at IS NULL AND expires_at > $3
            """,
            [token.sessionID, token.generation, time, end])
        return changed == 1
    }

    /// Notes that the password was shown again; false where the session has ended.
    func markReauthenticated(
        _ id: SessionID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE sessions SET reauthenticated_at = $2
            WHERE session_id = $1 AND revoked_at IS NULL AND expires_at > $2
            """,
            [id, time])
        return changed == 1
    }

    /// Ends a session; one that has ended keeps the moment at which it did.
    func revoke(
        _ id: SessionID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            "UPDATE sessions SET revoked_at = $2 WHERE session_id = $1 AND revoked_at IS NULL",
            [id, time])
    }

    /// Ends a session of an account; false where it has no such session that is open.
    func revoke(
        _ id: SessionID, of customer: CustomerID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE sessions SET revoked_at = $3
            WHERE session_id = $1 AND customer_id = $2 AND revoked_at IS NULL AND expires_at > $3
            """,
            [id, customer, time])
        return changed == 1
    }

    /// Ends every session of an account, or every one but one.
    func revokeAll(
        of customer: CustomerID, but kept: SessionID? = nil, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            UPDATE sessions SET revoked_at = $3
            WHERE customer_id = $1 AND session_id <> $2 AND revoked_at IS NULL
            """,
            [customer, kept?.description ?? "", time])
    }

    /// Removes the sessions that were over before a moment.
    func prune(endedBefore time: Timestamp, in transaction: Transaction) throws(DatabaseError) {
        try transaction.execute(
            "DELETE FROM sessions WHERE expires_at < $1 OR revoked_at < $1", [time])
    }

    private static func session(_ row: Row) throws(DatabaseError) -> Session {
        Session(
            id: try row.get("session_id"), customerID: try row.get("customer_id"),
            generation: try row.get("generation"), userAgent: try row.get("user_agent"),
            createdAt: try row.get("created_at"), rotatedAt: try row.get("rotated_at"),
            expiresAt: try row.get("expires_at"), revokedAt: try row.get("revoked_at"),
            reauthenticatedAt: try row.get("reauthenticated_at"))
    }
}
