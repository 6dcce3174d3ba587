import ShopModel

/// The SQL of the throttles.
struct ThrottleRepository {
    /// Counts one; returns the moment at which it may be tried again where there were enough.
    func take(
        _ throttle: Throttle, for subject: ThrottleSubject, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) -> Timestamp? {
        let taken = try transaction.first(
            """
            INSERT INTO throttles (name, subject, used, ends_at) VALUES ($1, $2, 1, $4)
            ON CONFLICT (name, subject) DO UPDATE SET
                used = CASE WHEN throttles.ends_at <= $3 THEN 1 ELSE throttles.used + 1 END,
                ends_at = CASE WHEN throttles.ends_at <= $3 THEN $4 ELSE throttles.ends_at END
            WHERE throttles.ends_at <= $3 OR throttles.used < $5
            RETURNING used
            """,
            [
                throttle.name, subject.key, time, time.advanced(bySeconds: throttle.seconds),
                throttle.limit,
            ])
        guard taken == nil else { return nil }
        return try transaction.first(
            "SELECT ends_at FROM throttles WHERE name = $1 AND subject = $2",
            [throttle.name, subject.key])?.get("ends_at") ?? time
    }

    /// Takes one off that was counted.
    func giveBack(
        _ throttle: Throttle, for subject: ThrottleSubject, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            "UPDATE throttles SET used = used - 1 WHERE name = $1 AND subject = $2 AND used > 0",
            [throttle.name, subject.key])
    }

    /// Forgets what was counted.
    func clear(
        _ throttle: Throttle, for subject: ThrottleSubject, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            "DELETE FROM throttles WHERE name = $1 AND subject = $2",
            [throttle.name, subject.key])
    }

    /// Removes the rows whose time is over.
    func prune(at time: Timestamp, in transaction: Transaction) throws(DatabaseError) {
        try transaction.execute("DELETE FROM throttles WHERE ends_at <= $1", [time])
    }
}
