import ShopModel

/// Writes the orders of a demo with their lines and their histories.
struct DemoOrderWriter {
    let settings: StoreSettings
    let watches: [Watch]
    /// Those who buy, by their number.
    let people: [CustomerID]
    let staff: Actor
    let admin: Actor

    private var receipts: Int64 = 0
    private var items = BatchInsert(
        "order_items", "order_id", "line", "watch_id", "watch_name", "model_code", "quantity",
        "unit_price")
    private var events = BatchInsert(
        "order_events", "order_id", "sequence", "kind", "from_status", "to_status", "actor",
        "note", "created_at")

    init(
        settings: StoreSettings, watches: [Watch], people: [CustomerID], staff: Actor,
        admin: Actor
    ) {
        self.settings = settings
        self.watches = watches
        self.people = people
        self.staff = staff
        self.admin = admin
    }

    /// Writes an order and returns it as the store has it then; its history waits for more.
    mutating func write(_ order: DemoOrder, in transaction: Transaction) throws -> DemoEntry {
        let methods = settings.shippingMethods
        guard let method = order.isExpress ? methods.last : methods.first else {
            throw Problem.notFound
        }
        var total = method.price
        for line in order.lines {
            total = try total.adding(watches[line.watch].price.multiplied(by: line.quantity))
        }
        let id = try insert(order, method, total, in: transaction)
        for (number, line) in zip(1..., order.lines) {
            let watch = watches[line.watch]
            items.add(
                id, number, watch.id, watch.name, watch.modelCode, line.quantity,
                watch.price.minorUnits)
        }
        let buyer: Actor = order.isGuest ? .guest(id) : .customer(people[order.person])
        return DemoEntry(
            order: order, id: id, total: total, buyer: buyer,
            steps: order.steps(buyer: buyer, staff: staff, admin: admin))
    }

    /// Adds the whole history of an order.
    mutating func add(_ steps: [DemoStep], of id: OrderID) {
        for (number, step) in zip(1..., steps.sorted { $0.time < $1.time }) {
            events.add(
                id, number, step.kind, step.from, step.to, step.actor.text, step.note, step.time)
        }
    }

    /// Writes what was collected.
    func finish(in transaction: Transaction) throws(DatabaseError) {
        try items.write(to: transaction)
        try events.write(to: transaction)
        try transaction.execute(
            "UPDATE store SET receipt_sequence = receipt_sequence + $1 WHERE store_row = 1",
            [receipts])
    }

    private mutating func insert(
        _ order: DemoOrder, _ method: ShippingMethod, _ total: Money, in transaction: Transaction
    ) throws -> OrderID {
        let person = DemoPerson(order.person)
        let customer = order.isGuest ? nil : people[order.person]
        let buyer =
            customer.map(Buyer.customer)
            ?? .guest(OrderContact(email: person.email, fullName: person.name))
        let isShipped = order.fate.isShipped
        let isDelivered = order.status == .delivered || order.status == .returned
        let hasReceipt = order.fate.isPaid && order.fate != .paidLate
        if hasReceipt { receipts += 1 }
        let destination = try JSONDocument(ShippingDestination.address(person.address))
        let tracking = "99.\(100_000 + order.jitter).\(10_000_000 + order.jitter * 911)"
        let row = try transaction.first(
            """
            INSERT INTO orders
                (owner, customer_id, order_date, status, payment_status, total_amount,
                 tax_amount, shipping_amount, currency, shipping_method, shipping_address,
                 carrier, tracking_number, placed_offline, pay_by, guest_email, guest_name,
                 gift_message, gift_hides_prices, shipped_at, delivered_at, receipt_number,
                 updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                    $18, $19, $20, $21, $22, $23)
            RETURNING order_id, version, owner
            """,
            [
                buyer.text, customer, order.placedAt, order.status, order.paymentStatus,
                total.minorUnits,
                try total.includedTax(basisPoints: settings.taxBasisPoints).minorUnits,
                method.price.minorUnits, total.currency, method.id,
                String(decoding: destination.bytes, as: UTF8.self),
                isShipped ? "Swiss Post" : nil, isShipped ? tracking : nil,
                order.fate == .pendingOffline, order.payBy, buyer.contact?.email,
                buyer.contact?.fullName, order.gift?.message, order.gift?.hidesPrices,
                isShipped ? order.shippedAt : nil, isDelivered ? order.deliveredAt : nil,
                hasReceipt ? receipts : nil, order.settledAt,
            ])
        guard let row else {
            throw DatabaseError.other(code: 0, message: "an order came back without a row")
        }
        let id: OrderID = try row.get("order_id")
        try OrderRepository.recordChange(of: id, row, in: transaction)
        return id
    }
}
