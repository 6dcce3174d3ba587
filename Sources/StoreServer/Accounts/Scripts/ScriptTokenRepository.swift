import ShopModel

/// The SQL of the tokens for scripts.
struct ScriptTokenRepository {
    private static let columns =
        "token_id, customer_id, name, scopes, created_at, expires_at, last_used_at"

    func insert(
        _ token: ScriptTokenAnswer, hash: String, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO script_tokens
                (token_id, customer_id, name, hash, scopes, created_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                ScriptTokenID(token.id), token.customerID, token.name, hash,
                token.scopes.map(\.rawValue).joined(separator: " "), token.createdAt,
                token.expiresAt,
            ])
    }

    /// Returns the tokens that were not ended by hand, the newest first.
    func all(in reader: some SQLReader) throws(DatabaseError) -> [ScriptTokenAnswer] {
        try reader.query(
            """
            SELECT \(Self.columns) FROM script_tokens WHERE revoked_at IS NULL
            ORDER BY created_at DESC, token_id
            """
        ).map(Self.token)
    }

    func find(
        _ id: ScriptTokenID, in reader: some SQLReader
    ) throws(DatabaseError) -> ScriptTokenAnswer? {
        try reader.first(
            """
            SELECT \(Self.columns) FROM script_tokens WHERE token_id = $1 AND revoked_at IS NULL
            """,
            [id]
        ).map(Self.token)
    }

    /// Returns the token with a hash that is good at a moment.
    func find(
        hash: String, at time: Timestamp, in reader: some SQLReader
    ) throws(DatabaseError) -> ScriptTokenAnswer? {
        try reader.first(
            """
            SELECT \(Self.columns) FROM script_tokens
            WHERE hash = $1 AND revoked_at IS NULL AND expires_at > $2
            """,
            [hash, time]
        ).map(Self.token)
    }

    /// Notes that a token was used, once a minute at most: reads would all be writes otherwise.
    func markUsed(
        _ id: ScriptTokenID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            UPDATE script_tokens SET last_used_at = $2
            WHERE token_id = $1 AND (last_used_at IS NULL OR last_used_at <= $3)
            """,
            [id, time, time.advanced(bySeconds: -ScriptToken.usePrecision)])
    }

    /// Ends a token and returns it; nil where there is none, or it has been ended.
    func revoke(
        _ id: ScriptTokenID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> ScriptTokenAnswer? {
        try transaction.first(
            """
            UPDATE script_tokens SET revoked_at = $2 WHERE token_id = $1 AND revoked_at IS NULL
            RETURNING \(Self.columns)
            """,
            [id, time]
        ).map(Self.token)
    }

    /// Ends every token of an account.
    func revokeAll(
        of customer: CustomerID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            "UPDATE script_tokens SET revoked_at = $2 WHERE customer_id = $1 AND revoked_at IS NULL",
            [customer, time])
    }

    private static func token(_ row: Row) throws(DatabaseError) -> ScriptTokenAnswer {
        let scopes: String = try row.get("scopes")
        return ScriptTokenAnswer(
            id: try row.get("token_id", as: ScriptTokenID.self).rawValue,
            name: try row.get("name"),
            // A scope that this version does not know opens nothing.
            scopes: scopes.split(separator: " ").compactMap { TokenScope(rawValue: String($0)) },
            customerID: try row.get("customer_id"), createdAt: try row.get("created_at"),
            expiresAt: try row.get("expires_at"), lastUsedAt: try row.get("last_used_at"))
    }
}
