/// A rule that the rows of a store keep, as a statement that returns those which break it.
struct BookCheckup {
    private let rule: String
    private let grade: CheckupFinding.Grade
    private let nextStep: String
    /// Returns a column `subject` for each breach.
    private let breaches: String

    /// How many breaches are named.
    private static let named = 5

    /// All rules.
    static let all = [
        BookCheckup(
            rule: "the ledger's sum is what is on hand", grade: .wrong,
            nextStep: "count the pieces, and set them with a stock adjustment",
            breaches: """
                SELECT w.model_code AS subject FROM watches w WHERE w.on_hand <>
                    (SELECT COALESCE(SUM(m.quantity_change), 0) FROM stock_movements m
                     WHERE m.watch_id = w.watch_id) ORDER BY w.model_code
                """),
        BookCheckup(
            rule: "what is reserved is what unpaid orders have", grade: .wrong,
            nextStep: "report this: no path through the store leads here",
            breaches: """
                SELECT w.model_code AS subject FROM watches w WHERE w.reserved <>
                    (SELECT COALESCE(SUM(i.quantity), 0) FROM order_items i
                     JOIN orders o ON o.order_id = i.order_id
                     WHERE i.watch_id = w.watch_id AND o.status = 'pending')
                ORDER BY w.model_code
                """),
        BookCheckup(
            rule: "each order's total is its lines and its shipping", grade: .wrong,
            nextStep: "look at the orders named",
            breaches: """
                SELECT o.order_id AS subject FROM orders o
                WHERE o.total_amount <> o.shipping_amount +
                    (SELECT COALESCE(SUM(i.quantity * i.unit_price), 0) FROM order_items i
                     WHERE i.order_id = o.order_id) ORDER BY o.order_id
                """),
        BookCheckup(
            rule: "money that came in belongs to a paid order", grade: .wrong,
            nextStep: "reconcile the orders named: POST /admin/orders/:id/payment/reconcile",
            breaches: """
                SELECT DISTINCT o.order_id AS subject FROM orders o
                JOIN payment_attempts a ON a.order_id = o.order_id AND a.status = 'succeeded'
                WHERE o.needs_attention IS NULL AND o.payment_status IN
                    ('requires_payment', 'processing', 'failed', 'cancelled')
                ORDER BY o.order_id
                """),
        BookCheckup(
            rule: "no order waits for a person", grade: .attention,
            nextStep: "look at the orders named in the shop's admin pane",
            breaches: """
                SELECT order_id AS subject FROM orders WHERE needs_attention IS NOT NULL
                ORDER BY order_id
                """),
        BookCheckup(
            rule: "no job was given up", grade: .attention,
            nextStep: "see why in GET /admin/jobs, and retry them there",
            breaches: "SELECT job_id AS subject FROM jobs WHERE state = 'dead' ORDER BY job_id"),
    ]

    /// Holds the rows against the rule.
    func finding(in reader: some SQLReader) throws(DatabaseError) -> CheckupFinding {
        let rows = try reader.query(breaches)
        guard !rows.isEmpty else { return CheckupFinding(.good, rule) }
        var subjects: [String] = []
        for row in rows.prefix(Self.named) {
            let subject: SQLValue = try row.get("subject")
            switch subject {
            case .text(let text): subjects.append(text)
            case .int64(let number): subjects.append(String(number))
            default: continue
            }
        }
        let more = rows.count > Self.named ? " and \(rows.count - Self.named) more" : ""
        return CheckupFinding(
            grade, "not so: \(rule) (\(subjects.joined(separator: ", "))\(more))",
            nextStep: nextStep)
    }
}
