import ShopModel

/// Books a delivery: all of its lines or none, and each number once.
struct DeliveryBooking: Sendable {
    let request: DeliveryRequest
    let actor: Actor
    let time: Timestamp

    private let deliveries = DeliveryRepository()
    private let watches = WatchRepository()

    init(request: DeliveryRequest, actor: Actor, time: Timestamp) {
        self.request = request
        self.actor = actor
        self.time = time
    }

    /// Returns the delivery as it is booked now, or was before.
    ///
    /// Throws ``Problem`` that names every wrong line.
    func book(in transaction: Transaction) throws -> Delivery {
        let isNew = try deliveries.insert(request.number, by: actor, at: time, in: transaction)
        guard isNew else {
            return try deliveries.find(request.number, isRepeat: true, in: transaction)
        }
        let quantities = try quantities(in: transaction)
        for watch in quantities.keys.inLockOrder(of: \.self) {
            let quantity = quantities[watch, default: 0]
            let current = try watches.lock(watch, in: transaction)
            try deliveries.insertLine(
                watch, quantity: quantity, of: request.number, in: transaction)
            try StockLedger().book(
                LedgerEntry(
                    watch: watch, pieces: quantity, reason: .delivery,
                    reference: "delivery:\(request.number)", actor: actor),
                at: time, in: transaction)
            transaction.audit(
                AuditEntry(
                    "stock.deliver", by: actor, on: "watch:\(watch)",
                    details: [
                        "delivery": request.number, "on_hand.before": String(current.onHand),
                        "on_hand.after": String(current.onHand + quantity),
                    ]))
        }
        return try deliveries.find(request.number, isRepeat: false, in: transaction)
    }

    /// Returns how many came of each watch.
    private func quantities(in reader: some SQLReader) throws -> [WatchID: Int] {
        var quantities: [WatchID: Int] = [:]
        var errors: [FieldError] = []
        for (index, line) in request.lines.enumerated() {
            switch (line.modelCode, line.ean) {
            case (let modelCode?, nil):
                if let watch = try watches.find(modelCode: modelCode, in: reader) {
                    quantities[watch, default: 0] += line.quantity
                } else {
                    errors.append(Self.unknown("model_code", modelCode, index))
                }
            case (nil, let ean?):
                if let watch = try watches.find(ean: ean, in: reader) {
                    quantities[watch, default: 0] += line.quantity
                } else {
                    errors.append(Self.unknown("ean", ean, index))
                }
            default:
                let detail = "must have one of model_code and ean"
                errors.append(FieldError(pointer: "#/lines/\(index)", detail: detail))
            }
        }
        guard errors.isEmpty else { throw Problem(invalid: errors) }
        return quantities
    }

    private static func unknown(_ field: String, _ value: String, _ index: Int) -> FieldError {
        FieldError(
            pointer: "#/lines/\(index)/\(field)",
            detail: "is no watch of the catalogue: \(value)")
    }
}
