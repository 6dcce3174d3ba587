import ShopModel

/// What of an order has come back, is coming back, and can still come back.
struct ReturnBalance: Sendable {
    private let order: Order
    /// How many of each watch were given back, or are asked to be.
    private let claimed: [WatchID: Int]

    /// Counts the returns that were not refused.
    init(_ order: Order, returns: [OrderReturn]) {
        self.order = order
        claimed = returns.filter { $0.status != .refused }.flatMap(\.lines)
            .reduce(into: [:]) { $0[$1.watchID, default: 0] += $1.quantity }
    }

    /// Whether all pieces are claimed.
    var isComplete: Bool {
        order.lines.allSatisfy { claimed[$0.watchID, default: 0] >= $0.quantity }
    }

    /// Throws ``Problem`` that names every line that is not of the order, stands twice, or is more
    /// than can still come back.
    func requireRoom(for lines: [WatchQuantity]) throws(Problem) {
        var errors: [FieldError] = []
        var seen: Set<WatchID> = []
        for (index, line) in lines.enumerated() {
            let ordered = order.lines.first { $0.watchID == line.watchID }?.quantity
            let left = (ordered ?? 0) - claimed[line.watchID, default: 0]
            if ordered == nil {
                errors.append(error(index, "watch_id", "is not in this order"))
            } else if !seen.insert(line.watchID).inserted {
                errors.append(error(index, "watch_id", "stands twice"))
            } else if line.quantity > left {
                errors.append(error(index, "quantity", "must be at most \(max(0, left))"))
            }
        }
        guard errors.isEmpty else { throw Problem(invalid: errors) }
    }

    private func error(_ index: Int, _ field: String, _ detail: String) -> FieldError {
        FieldError(pointer: "#/lines/\(index)/\(field)", detail: detail)
    }
}
