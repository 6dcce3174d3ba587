import ShopModel

/// The SQL of the returns.
struct ReturnRepository: Sendable {
    /// Writes a return that is asked for, and returns it.
    func insert(
        _ request: ReturnRequest, of order: OrderID, at time: Timestamp,
        in transaction: Transaction
    ) throws -> OrderReturn {
        let row = try transaction.first(
            """
            INSERT INTO order_returns (order_id, reason, created_at) VALUES ($1, $2, $3)
            RETURNING return_id
            """,
            [order, request.reason, time])
        guard let row else {
            throw DatabaseError.other(
                code: 0, message: "an inserted return came back without a row")
        }
        let id: OrderReturnID = try row.get("return_id")
        for line in request.lines {
            try transaction.execute(
                """
                INSERT INTO order_return_lines (return_id, watch_id, quantity)
                VALUES ($1, $2, $3)
                """,
                [id, line.watchID, line.quantity])
        }
        return OrderReturn(
            id: id, orderID: order, lines: request.lines, reason: request.reason,
            status: .requested, isRestocked: false, createdAt: time, decidedAt: nil)
    }

    /// Returns the returns of an order, oldest first.
    func list(of order: OrderID, in reader: some SQLReader) throws -> [OrderReturn] {
        try reader.query(
            """
            SELECT return_id, order_id, reason, status, restocked, created_at, decided_at
            FROM order_returns WHERE order_id = $1 ORDER BY return_id
            """,
            [order]
        ).map { row in
            let id: OrderReturnID = try row.get("return_id")
            return OrderReturn(
                id: id, orderID: order, lines: try lines(of: id, in: reader),
                reason: try row.get("reason"), status: try row.get("status"),
                isRestocked: try row.get("restocked"), createdAt: try row.get("created_at"),
                decidedAt: try row.get("decided_at"))
        }
    }

    /// Decides about a return that is open; false where somebody has decided already.
    func decide(
        _ id: OrderReturnID, _ status: OrderReturnStatus, restocks: Bool, by actor: Actor,
        at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE order_returns SET status = $2, restocked = $3, decided_by = $4, decided_at = $5
            WHERE return_id = $1 AND status = 'requested'
            """,
            [id, status, restocks, actor.text, time])
        return changed == 1
    }

    private func lines(
        of id: OrderReturnID, in reader: some SQLReader
    ) throws -> [WatchQuantity] {
        try reader.query(
            """
            SELECT watch_id, quantity FROM order_return_lines WHERE return_id = $1
            ORDER BY watch_id
            """,
            [id]
        ).map { row in
            WatchQuantity(watchID: try row.get("watch_id"), quantity: try row.get("quantity"))
        }
    }
}

extension OrderReturnStatus: SQLValueConvertible {}
