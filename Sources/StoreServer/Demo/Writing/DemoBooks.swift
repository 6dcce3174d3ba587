import ShopModel

/// The stock of a demo: what was sold, came back and was delivered, so that in the end there is as
/// much to buy as in the beginning.
struct DemoBooks {
    private struct Movement {
        let watch: Int
        let pieces: Int
        let reason: String
        let reference: String
        var actor: Actor?
        let time: Timestamp
    }

    /// How many days after the beginning deliveries came.
    private static let deliveryDays: [Int64] = [0, 30, 60]

    private let watches: [Watch]
    private let staff: Actor
    private var movements: [Movement] = []
    private var reserved: [Int]
    private var missing: [Int]

    init(_ watches: [Watch], staff: Actor) {
        self.watches = watches
        self.staff = staff
        reserved = Array(repeating: 0, count: watches.count)
        missing = reserved
    }

    /// Enters what an order has moved.
    mutating func enter(_ order: DemoOrder, id: OrderID) {
        let reference = "order:\(id)"
        for line in order.lines {
            if order.fate.isReserved { reserved[line.watch] += line.quantity }
            if order.fate.isReserved || order.fate.isSold { missing[line.watch] += line.quantity }
            guard order.fate.isPaid, order.fate != .paidLate else { continue }
            movements.append(
                Movement(
                    watch: line.watch, pieces: -line.quantity, reason: "sale",
                    reference: reference, time: order.paidAt))
            guard !order.fate.isSold else { continue }
            movements.append(
                Movement(
                    watch: line.watch, pieces: line.quantity, reason: "restock",
                    reference: reference, time: order.settledAt))
        }
    }

    /// Writes the deliveries, the ledger and what each watch has then; returns which delivery
    /// brought which watch, and when.
    mutating func write(
        from start: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> [(number: String, watch: WatchID, time: Timestamp)] {
        var booked: [(number: String, watch: WatchID, time: Timestamp)] = []
        var deliveries = BatchInsert("deliveries", "delivery_number", "booked_at", "booked_by")
        var lines = BatchInsert("delivery_lines", "delivery_number", "watch_id", "quantity")
        for (index, day) in Self.deliveryDays.enumerated() {
            let number = "D-\(1_001 + index)"
            let time = start.advanced(bySeconds: day * 24 * 3_600)
            deliveries.add(number, time, staff.text)
            for (watch, pieces) in missing.enumerated() {
                let pieces = share(of: pieces, index)
                guard pieces > 0 else { continue }
                lines.add(number, watches[watch].id, pieces)
                booked.append((number, watches[watch].id, time))
                movements.append(
                    Movement(
                        watch: watch, pieces: pieces, reason: "delivery", reference: number,
                        actor: staff, time: time))
            }
        }
        try deliveries.write(to: transaction)
        try lines.write(to: transaction)
        try writeLedger(to: transaction)
        return booked
    }

    private func writeLedger(to transaction: Transaction) throws(DatabaseError) {
        var ledger = BatchInsert(
            "stock_movements", "watch_id", "quantity_change", "reason", "reference", "actor",
            "created_at")
        for movement in movements.sorted(by: { $0.time < $1.time }) {
            ledger.add(
                watches[movement.watch].id, movement.pieces, movement.reason, movement.reference,
                movement.actor?.text, movement.time)
        }
        try ledger.write(to: transaction)
        for (watch, pieces) in reserved.enumerated() where pieces > 0 {
            try transaction.execute(
                """
                UPDATE watches SET on_hand = on_hand + $2, reserved = reserved + $2
                WHERE watch_id = $1
                """,
                [watches[watch].id, pieces])
        }
    }

    /// The part of the missing pieces that a delivery brings: the first one what is left over.
    private func share(of pieces: Int, _ delivery: Int) -> Int {
        let part = pieces / Self.deliveryDays.count
        return delivery == 0 ? pieces - part * (Self.deliveryDays.count - 1) : part
    }
}
