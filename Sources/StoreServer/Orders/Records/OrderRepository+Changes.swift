import FoundationEssentials
import ShopModel

/// The changes of orders, each of which enters the change log for the order's owner.
extension OrderRepository {
    /// Moves an order on, unless somebody else has changed it since it was read: then false.
    func advance(
        _ order: Order, to status: OrderStatus, payment: PaymentStatus, parcel: Parcel = Parcel(),
        at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        try change(
            order.id,
            """
            UPDATE orders SET status = $3, payment_status = $4, version = version + 1,
                pay_by = CASE WHEN $3 = 'pending' THEN pay_by END, updated_at = $5,
                carrier = CASE WHEN $3 = 'processing' THEN NULL
                    ELSE COALESCE(CAST($7 AS TEXT), carrier) END,
                tracking_number = CASE WHEN $3 = 'processing' THEN NULL
                    ELSE COALESCE(CAST($8 AS TEXT), tracking_number) END,
                shipped_at = CASE WHEN $3 = 'processing' THEN NULL
                    WHEN $3 = 'shipped' AND $6 <> 'shipped' THEN $5 ELSE shipped_at END,
                delivered_at = CASE WHEN $3 = 'delivered' AND $6 <> 'delivered' THEN $5
                    ELSE delivered_at END
            WHERE order_id = $1 AND version = $2 AND status = $6
            RETURNING version, owner
            """,
            [
                order.version, status, payment, time, order.status, parcel.carrier,
                parcel.trackingNumber,
            ],
            in: transaction)
    }

    /// Notes that an unpaid order is being paid, and by which intent.
    func beginPayment(
        of order: OrderID, by intent: String, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        _ = try change(
            order,
            """
            UPDATE orders SET payment_intent_id = $2, payment_status = 'processing',
                version = version + 1, updated_at = $3
            WHERE order_id = $1 AND status = 'pending' RETURNING version, owner
            """,
            [intent, time], in: transaction)
    }

    /// Notes why a person must look at an order; what was noted first stays.
    func flag(
        _ order: OrderID, reason: String, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        _ = try change(
            order,
            """
            UPDATE orders SET needs_attention = $2, version = version + 1, updated_at = $3
            WHERE order_id = $1 AND needs_attention IS NULL RETURNING version, owner
            """,
            [reason, time], in: transaction)
    }

    /// Changes where an order goes, unless it was changed since it was read: then false.
    func redirect(
        _ order: Order, to destination: ShippingDestination, at time: Timestamp,
        in transaction: Transaction
    ) throws -> Bool {
        let document = String(decoding: try JSONDocument(destination).bytes, as: UTF8.self)
        return try change(
            order.id,
            """
            UPDATE orders SET shipping_address = $3, version = version + 1, updated_at = $4
            WHERE order_id = $1 AND version = $2 AND status IN ('pending', 'processing')
            RETURNING version, owner
            """,
            [order.version, document, time], in: transaction)
    }

    /// Counts an order's version up for something that stands beside it, which also keeps others out
    /// until the commit; false where it was changed since it was read.
    func touch(
        _ order: Order, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        try change(
            order.id,
            """
            UPDATE orders SET version = version + 1, updated_at = $3
            WHERE order_id = $1 AND version = $2 RETURNING version, owner
            """,
            [order.version, time], in: transaction)
    }

    /// Gives an order the next number of a receipt, unless it has one.
    ///
    /// The number is taken from the store's row, which is locked until the commit: a transaction
    /// that does not commit takes none, so that no number is left out.
    func numberReceipt(of order: OrderID, in transaction: Transaction) throws(DatabaseError) {
        let isNumbered = try transaction.first(
            "SELECT order_id FROM orders WHERE order_id = $1 AND receipt_number IS NOT NULL",
            [order])
        guard isNumbered == nil else { return }
        let row = try transaction.first(
            """
            UPDATE store SET receipt_sequence = receipt_sequence + 1 WHERE store_row = 1
            RETURNING receipt_sequence
            """)
        guard let row else { throw .other(code: 0, message: "the store row is missing") }
        let number: Int64 = try row.get("receipt_sequence")
        try transaction.execute(
            "UPDATE orders SET receipt_number = $2 WHERE order_id = $1", [order, number])
    }

    /// Notes for the change log that an order has a new version, by a row that tells it.
    static func recordChange(
        of order: OrderID, _ row: Row, in transaction: Transaction
    ) throws(DatabaseError) {
        transaction.recordChange(
            .order, id: order.description, version: try row.get("version"),
            owner: try row.get("owner", as: String.self))
    }

    /// Runs an update of one order, its `$1`, that returns the version and the owner; false where it
    /// met no row.
    func change(
        _ order: OrderID, _ sql: String, _ parameters: [any SQLValueConvertible],
        in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        guard let row = try transaction.first(sql, [order] + parameters) else { return false }
        try Self.recordChange(of: order, row, in: transaction)
        return true
    }
}
