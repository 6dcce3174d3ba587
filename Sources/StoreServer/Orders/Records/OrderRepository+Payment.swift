import ShopModel

extension OrderRepository {
    /// How often a page of the provider may make a reservation longer.
    private static let extensions = 2

    /// Counts up the version of an unpaid order whose payment begins, so that no step which was
    /// decided before can end it; false where it has changed since it was read.
    func claim(
        _ order: Order, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        try change(
            order.id,
            """
            UPDATE orders SET version = version + 1, updated_at = $3
            WHERE order_id = $1 AND version = $2 AND status = 'pending'
            RETURNING version, owner
            """,
            [order.version, time], in: transaction)
    }

    /// Makes sure that an unpaid order is kept until a time; false where that was made longer too
    /// often before.
    func extendReservation(
        of order: OrderID, until time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE orders SET
                pay_extensions = CASE WHEN pay_by < $2 THEN pay_extensions + 1
                    ELSE pay_extensions END,
                pay_by = CASE WHEN pay_by < $2 THEN $2 ELSE pay_by END
            WHERE order_id = $1 AND status = 'pending' AND (pay_by >= $2 OR pay_extensions < $3)
            """,
            [order, time, Self.extensions])
        return changed == 1
    }

    /// Notes which intent has paid an order, or is to pay it.
    func setIntent(
        _ intent: String, of order: OrderID, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            "UPDATE orders SET payment_intent_id = $2 WHERE order_id = $1", [order, intent])
    }

    /// Notes that a person has looked at an order; nil where none had to, else why they had to.
    func resolveAttention(
        _ order: Order, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> String? {
        let row = try transaction.first(
            "SELECT needs_attention FROM orders WHERE order_id = $1", [order.id])
        let reason: String? = try row?.get("needs_attention")
        guard let reason else { return nil }
        let isResolved = try change(
            order.id,
            """
            UPDATE orders SET needs_attention = NULL, version = version + 1, updated_at = $3
            WHERE order_id = $1 AND needs_attention = $2 RETURNING version, owner
            """,
            [reason, time], in: transaction)
        return isResolved ? reason : nil
    }
}
