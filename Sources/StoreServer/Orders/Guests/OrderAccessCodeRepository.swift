import ShopModel

/// The SQL of the requests for a code that opens a guest's order.
///
/// A row names its order and counts the tries; the code itself is computed from the row's id.
struct OrderAccessCodeRepository: Sendable {
    /// How often a code can be tried.
    static let tries = 5

    /// Writes a request.
    func insert(
        _ request: OrderAccessRequestID, for order: OrderID, until end: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO order_access_codes (request_id, order_id, expires_at)
            VALUES ($1, $2, $3)
            """,
            [request, order, end])
    }

    /// Returns how many requests of an order are open.
    func count(
        of order: OrderID, at time: Timestamp, in reader: some SQLReader
    ) throws(DatabaseError) -> Int {
        let row = try reader.first(
            """
            SELECT COUNT(*) AS open_requests FROM order_access_codes
            WHERE order_id = $1 AND expires_at > $2
            """,
            [order, time])
        return try row?.get("open_requests") ?? 0
    }

    /// Returns the order of a request that is still good, and when it ends.
    func find(
        _ request: OrderAccessRequestID, at time: Timestamp, in reader: some SQLReader
    ) throws(DatabaseError) -> (order: OrderID, end: Timestamp)? {
        let row = try reader.first(
            """
            SELECT order_id, expires_at FROM order_access_codes
            WHERE request_id = $1 AND expires_at > $2 AND used_at IS NULL
            """,
            [request, time])
        return try row.map { row throws(DatabaseError) in
            (try row.get("order_id"), try row.get("expires_at"))
        }
    }

    /// Counts a try of every code of an order that is still good, and returns their requests.
    func tryAll(
        of order: OrderID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> [OrderAccessRequestID] {
        var requests: [OrderAccessRequestID] = []
        let rows = try transaction.query(
            """
            UPDATE order_access_codes SET tries = tries + 1
            WHERE order_id = $1 AND expires_at > $2 AND used_at IS NULL AND tries < $3
            RETURNING request_id
            """,
            [order, time, Self.tries])
        for row in rows { requests.append(try row.get("request_id")) }
        return requests
    }

    /// Marks a code as used; false where it was already.
    func use(
        _ request: OrderAccessRequestID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE order_access_codes SET used_at = $2 WHERE request_id = $1 AND used_at IS NULL
            """,
            [request, time])
        return changed == 1
    }

    /// Forgets the requests whose time is over.
    func removeExpired(at time: Timestamp, in transaction: Transaction) throws(DatabaseError) {
        try transaction.execute("DELETE FROM order_access_codes WHERE expires_at <= $1", [time])
    }
}

/// Names a request for a code.
typealias OrderAccessRequestID = UUIDIdentifier<OrderAccessCodeRepository>
