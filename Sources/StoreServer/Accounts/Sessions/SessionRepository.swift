import ShopModel

/// The SQL of the sessions.
struct SessionRepository {
    func insert(_ session: Session, in transaction: Transaction) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO sessions
                (session_id, customer_id, generation, rotated_at, created_at, expires_at)
            VALUES ($1, $2, $3, $4, $4, $5)
            """,
            [
                session.id, session.customerID, session.generation, session.rotatedAt,
                session.expiresAt,
            ])
    }

    func find(_ id: SessionID, in reader: some SQLReader) throws(DatabaseError) -> Session? {
        let row = try reader.first(
            """
            SELECT session_id, customer_id, generation, rotated_at, expires_at, revoked_at,
                reauthenticated_at
            FROM sessions WHERE session_id = $1
            """,
            [id])
        guard let row else { return nil }
        return Session(
            id: try row.get("session_id"), customerID: try row.get("customer_id"),
            generation: try row.get("generation"), rotatedAt: try row.get("rotated_at"),
            expiresAt: try row.get("expires_at"), revokedAt: try row.get("revoked_at"),
            reauthenticatedAt: try row.get("reauthenticated_at"))
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
}
