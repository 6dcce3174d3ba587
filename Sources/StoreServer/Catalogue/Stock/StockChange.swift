import ShopModel

/// A change of what is on hand of a watch whose row is locked: checked, booked and audited.
struct StockChange: Sendable {
    private let current: AdminWatch
    private let quantity: Int
    private let entry: LedgerEntry
    private let action: String

    /// Describes the change to a number.
    ///
    /// Throws `stock_changed` where another number is there than is expected, and `stock_reserved`
    /// where fewer would be there than unpaid orders keep; both say what is so.
    init(
        to quantity: Int, of current: AdminWatch, expecting expected: Int? = nil, actor: Actor,
        note: String? = nil, action: String
    ) throws(Problem) {
        if let expected, expected != current.onHand {
            throw Self.refusal(
                .stockChanged, "There are \(current.onHand) on hand and not \(expected).",
                expected: expected, current)
        }
        guard quantity >= current.reserved else {
            throw Self.refusal(
                .stockReserved, "\(current.reserved) of them are reserved for orders.",
                expected: nil, current)
        }
        self.current = current
        self.quantity = quantity
        self.action = action
        entry = LedgerEntry(
            watch: current.watch.id, pieces: quantity - current.onHand, reason: .adjustment,
            actor: actor, note: note)
    }

    /// Books it; where nothing differs, nothing is written.
    func apply(at time: Timestamp, in transaction: Transaction) throws {
        guard entry.pieces != 0 else { return }
        try StockLedger().book(entry, at: time, in: transaction)
        var details = [
            "on_hand.before": String(current.onHand), "on_hand.after": String(quantity),
        ]
        details["reason"] = entry.note
        transaction.audit(
            AuditEntry(
                action, by: entry.actor ?? .store, on: "watch:\(entry.watch)", details: details))
    }

    private static func refusal(
        _ code: ProblemCode, _ detail: String, expected: Int?, _ current: AdminWatch
    ) -> Problem {
        var problem = Problem(code, detail: detail)
        problem.conflict = ValueConflict(
            expected: expected.map(Int64.init), actual: Int64(current.onHand),
            reserved: Int64(current.reserved))
        return problem
    }
}
