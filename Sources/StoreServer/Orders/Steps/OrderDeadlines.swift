import ShopModel

/// The steps of an order that can be taken for some time only.
struct OrderDeadlines: Sendable {
    /// For how long after its delivery an order can be given back, in seconds: 30 days.
    static let returnPeriod: Int64 = 30 * 24 * 60 * 60

    let order: Order
    let time: Timestamp

    /// Throws ``Problem`` where it is too late for a step.
    func require(_ step: OrderStep, in reader: some SQLReader) throws {
        switch step {
        case .unship:
            try require(
                since: "shipped_at", seconds: OrderFollowUp.graceOfShipping, for: step,
                "The shipping can be taken back for two minutes only.", in: reader)
        case .return:
            try require(
                since: "delivered_at", seconds: Self.returnPeriod, for: step,
                "It was delivered more than 30 days ago.", in: reader)
        case .paid, .expire, .cancel, .ship, .deliver, .lose, .sendBack:
            return
        }
    }

    private func require(
        since column: String, seconds: Int64, for step: OrderStep, _ detail: String,
        in reader: some SQLReader
    ) throws {
        let row = try reader.first(
            "SELECT \(column) AS begun_at FROM orders WHERE order_id = $1", [order.id])
        let begun: Timestamp? = try row?.get("begun_at")
        guard let begun, time < begun.advanced(bySeconds: seconds) else {
            throw Problem.illegalTransition(order, detail: detail, without: step)
        }
    }
}
