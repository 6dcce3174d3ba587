import FoundationEssentials
import ShopModel

/// Takes over the orders, each with all of its lines or not at all.
struct OldOrders {
    let settings: StoreSettings
    let time: Timestamp

    func take(
        _ rows: [Row], lines: [String: [Row]], in transaction: Transaction
    ) throws -> TakeoverReport.Table {
        var table = TakeoverReport.Table(OldTable.orders.name)
        var numbers = try Self.numbers("SELECT order_id AS number FROM orders", in: transaction)
        let customers = try Self.numbers(
            "SELECT customer_id AS number FROM customers", in: transaction)
        let offers = try OldOrderLine.watches(in: transaction)
        for row in rows {
            let key = try row.oldText("order_id") ?? "?"
            do {
                guard let number = Int64(key), number > 0 else {
                    throw OldRowRefusal("its number is none")
                }
                guard !numbers.contains(number) else {
                    table.known += 1
                    continue
                }
                guard let customer = Int64(try row.oldText("customer_id") ?? "") else {
                    throw OldRowRefusal("it has no customer")
                }
                guard customers.contains(customer) else {
                    throw OldRowRefusal("there is no customer \(customer) here")
                }
                let lines = try OldOrderLine.lines(
                    of: lines[key] ?? [], offers, in: settings.currency)
                let status = try OldOrderStatus(row.oldText("status"))
                try insert(
                    row, number: number, customer: customer, status, lines, in: transaction)
                if let note = status.note { table.note(key, note) }
                numbers.insert(number)
                table.taken += 1
            } catch let refusal as OldRowRefusal {
                table.refuse(key, refusal.words)
            }
        }
        return table
    }

    private func insert(
        _ row: Row, number: Int64, customer: Int64, _ status: OldOrderStatus,
        _ lines: [OldOrderLine], in transaction: Transaction
    ) throws {
        let total = try OldOrderLine.amount(
            row.oldText("total_amount"), "its total", in: settings.currency)
        guard total == lines.reduce(0, { $0 + $1.subtotal }) else {
            throw OldRowRefusal("its lines do not add up to its total")
        }
        let destination = ShippingDestination.text(try row.oldText("shipping_address") ?? "")
        let ordered: Timestamp = try row.get("order_date", as: Timestamp?.self) ?? time
        try transaction.execute(
            """
            INSERT INTO orders
                (order_id, owner, customer_id, order_date, status, payment_status, total_amount,
                 tax_amount, shipping_amount, currency, shipping_method, shipping_address,
                 payment_intent_id, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 0, $8, $9, $10, $11, $12)
            """,
            [
                number, "customer:\(customer)", customer, ordered, status.order, status.payment,
                total, settings.currency, settings.shippingMethods.first?.id ?? "",
                String(decoding: try JSONDocument(destination).bytes, as: UTF8.self),
                try row.oldText("payment_intent_id"), time,
            ])
        for (place, line) in zip(1..., lines) {
            try transaction.execute(
                """
                INSERT INTO order_items
                    (order_id, line, watch_id, watch_name, model_code, quantity, unit_price)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """,
                [
                    number, place, line.watch.id, line.watch.name, line.watch.modelCode,
                    line.quantity, line.unitPrice,
                ])
        }
        try OrderEventRepository().append(
            "imported", to: OrderID(number), from: nil, to: status.order, by: .store,
            note: "taken over from the old store", at: ordered, in: transaction)
    }

    private static func numbers(
        _ sql: String, in reader: some SQLReader
    ) throws(DatabaseError) -> Set<Int64> {
        var numbers: Set<Int64> = []
        for row in try reader.query(sql) { numbers.insert(try row.get("number")) }
        return numbers
    }
}
