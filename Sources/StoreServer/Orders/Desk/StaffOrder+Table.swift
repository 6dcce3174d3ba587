import ShopModel

extension [StaffOrder] {
    /// The orders as a table, one line each.
    var table: CSVTable {
        var table = CSVTable(columns: [
            "order_id", "order_date", "status", "payment_status", "customer_id", "email",
            "full_name", "pieces", "shipping_method", "shipping_amount", "tax_amount",
            "total_amount", "currency", "shipping_address", "carrier", "tracking_number",
            "needs_attention",
        ])
        for entry in self {
            let order = entry.order
            table.append([
                .plain(order.id.description), .plain(order.orderDate.text),
                .plain(order.status.rawValue), .plain(order.paymentStatus.rawValue),
                .plain(order.customerID?.description ?? ""), .text(entry.email),
                .text(entry.fullName), .number(order.pieceCount), .text(order.shippingMethod),
                .plain(order.shipping.decimalText), .plain(order.tax.decimalText),
                .plain(order.total.decimalText), .plain(order.total.currency.code),
                .text(order.destination.oneLine), .text(order.carrier),
                .text(order.trackingNumber), .text(entry.needsAttention),
            ])
        }
        return table
    }
}
