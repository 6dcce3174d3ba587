import ShopModel

/// Writes the papers of orders.
struct ReceiptService: Sendable {
    private let database: any Database
    private let now: @Sendable () -> Timestamp

    init(database: any Database, now: @escaping @Sendable () -> Timestamp) {
        self.database = database
        self.now = now
    }

    /// Returns the receipt of someone's own order; throws ``Problem`` before it is paid.
    func receipt(of id: OrderID, owner: OrderOwner) async throws -> Receipt {
        try await database.read { snapshot in
            let order = try OrderRepository().require(id, owner: owner, in: snapshot)
            return try Self.receipt(of: order, in: snapshot)
        }
    }

    /// Returns the receipt of an order for its mail; nil where it has none.
    func receipt(of id: OrderID) async throws -> Receipt? {
        try await database.read { snapshot in
            guard let order = try OrderRepository().find(id, in: snapshot),
                order.paymentStatus.isPaid
            else { return nil }
            return try Self.receipt(of: order, in: snapshot)
        }
    }

    /// Mails the receipt of someone's own order again, at most once a minute.
    func mail(_ id: OrderID, owner: OrderOwner) async throws {
        let time = now()
        try await database.transaction { transaction in
            let order = try OrderRepository().require(id, owner: owner, in: transaction)
            _ = try Self.receipt(of: order, in: transaction)
            let minute = time.milliseconds / 60_000
            try JobQueue().send(
                .receipt(id), key: "mail-receipt-\(id)-\(minute)", at: time, in: transaction)
        }
    }

    /// Returns what goes into the parcel of an order.
    func packingSlip(of id: OrderID) async throws -> String {
        try await database.read { snapshot in
            let order = try OrderRepository().require(id, in: snapshot)
            let contact = try Self.contact(of: order, in: snapshot)
            return ReceiptText(
                receipt: Receipt(number: nil, paidAt: nil, order: order, contact: contact)
            ).packingSlip
        }
    }

    private static func receipt(
        of order: Order, in reader: some SQLReader
    ) throws -> Receipt {
        let row = try reader.first(
            "SELECT receipt_number FROM orders WHERE order_id = $1", [order.id])
        guard let number: Int64 = try row?.get("receipt_number") else {
            throw Problem.illegalTransition(
                order, detail: "There is no receipt before the order is paid.")
        }
        let paid = try OrderEventRepository().list(of: order.id, in: reader).last {
            $0.kind == OrderStep.paid.rawValue
        }
        let refunds = try RefundRepository().list(of: order.id, in: reader).filter {
            $0.status != .failed
        }
        let refunded = try Money.sum(refunds.map(\.amount), currency: order.total.currency)
        return Receipt(
            number: number, paidAt: paid?.at, order: order,
            contact: try contact(of: order, in: reader),
            refunded: refunded.minorUnits > 0 ? refunded : nil,
            taxBasisPoints: try StoreRepository().requireSettings(in: reader).taxBasisPoints)
    }

    private static func contact(
        of order: Order, in reader: some SQLReader
    ) throws -> OrderContact {
        guard let contact = try OrderRepository().contact(of: order.id, in: reader) else {
            throw Problem.notFound
        }
        return contact
    }
}
