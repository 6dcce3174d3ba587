import ShopModel

/// Writes what those who work at a demo store have done: returns, notes, a mail that nobody could
/// deliver, and the audit log of it all.
struct DemoDeskWriter {
    let watches: [Watch]
    let staff: Actor
    let admin: Actor
    private var audits: [(entry: AuditEntry, time: Timestamp)] = []

    init(watches: [Watch], staff: Actor, admin: Actor) {
        self.watches = watches
        self.staff = staff
        self.admin = admin
    }

    /// Writes what was done for an order.
    mutating func write(_ entry: DemoEntry, in transaction: Transaction) throws {
        let subject = "order:\(entry.id)"
        for step in entry.steps where step.actor == staff || step.actor == admin {
            audits.append(
                (AuditEntry("order.\(step.kind)", by: step.actor, on: subject), step.time))
        }
        let order = entry.order
        switch order.fate {
        case .returned, .returnRequested, .returnRefused:
            try writeReturn(entry, in: transaction)
        case .partlyRefunded, .lost:
            audits.append(
                (AuditEntry("order.refund", by: admin, on: subject), order.settledAt))
        case .paidLate:
            try note("Wrote to the buyer for another card.", entry, in: transaction)
        default: break
        }
    }

    /// Notes that deliveries were booked.
    mutating func add(_ deliveries: [(number: String, watch: WatchID, time: Timestamp)]) {
        for delivery in deliveries {
            audits.append(
                (
                    AuditEntry(
                        "stock.deliver", by: staff, on: "watch:\(delivery.watch)",
                        details: ["delivery": delivery.number]), delivery.time
                ))
        }
    }

    /// Writes the audit log, and the mail that was given up.
    func finish(mail order: DemoEntry?, in transaction: Transaction) throws {
        for (entry, time) in audits.sorted(by: { $0.time < $1.time }) {
            transaction.audit(entry, at: time)
        }
        guard let order else { return }
        let payload = try JSONDocument(Mail.shipped(order.id))
        let time = order.order.shippedAt
        try transaction.execute(
            """
            INSERT INTO jobs
                (kind, payload, state, attempts, run_at, last_error, created_at, finished_at)
            VALUES ($1, $2, 'dead', 16, $3, $4, $3, $5)
            """,
            [
                Mail.kind, String(decoding: payload.bytes, as: UTF8.self), time,
                "the mail server refused the recipient: 550 5.1.1 no such user",
                time.advanced(bySeconds: 24 * 3_600),
            ])
    }

    private mutating func writeReturn(
        _ entry: DemoEntry, in transaction: Transaction
    ) throws(DatabaseError) {
        let order = entry.order
        let (status, isDecided): (String, Bool) =
            switch order.fate {
            case .returned: ("approved", true)
            case .returnRefused: ("refused", true)
            default: ("requested", false)
            }
        let row = try transaction.first(
            """
            INSERT INTO order_returns
                (order_id, reason, status, restocked, created_at, decided_at, decided_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING return_id
            """,
            [
                entry.id, "It is larger than I thought.", status, order.fate == .returned,
                order.returnAskedAt, isDecided ? order.returnDecidedAt : nil,
                isDecided ? admin.text : nil,
            ])
        guard let row else { return }
        let id: Int64 = try row.get("return_id")
        for line in order.lines {
            try transaction.execute(
                """
                INSERT INTO order_return_lines (return_id, watch_id, quantity)
                VALUES ($1, $2, $3)
                """,
                [id, watches[line.watch].id, line.quantity])
        }
        guard isDecided else { return }
        audits.append(
            (
                AuditEntry(
                    "order.decide_return", by: admin, on: "order:\(entry.id)",
                    details: [
                        "return": "\(id)", "status": status,
                        "restocked": String(order.fate == .returned),
                    ]), order.returnDecidedAt
            ))
    }

    private func note(
        _ text: String, _ entry: DemoEntry, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO order_notes (order_id, actor, note, created_at) VALUES ($1, $2, $3, $4)
            """,
            [entry.id, staff.text, text, entry.order.settledAt.advanced(bySeconds: 7_200)])
    }
}
