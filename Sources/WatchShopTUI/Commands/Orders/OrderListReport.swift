import ShopModel
import TerminalUI

/// One's own orders, newest first.
struct OrderListReport: Report {
    /// The orders.
    let orders: [Order]

    var lines: [SafeText] {
        guard !orders.isEmpty else { return ["No orders yet."] }
        return TextTable(
            .numbers("ORDER"), .words("PLACED"), .words("STATUS"), .numbers("PIECES"),
            .numbers("TOTAL"), .words("CARRIER"), .words("TRACKING"),
            rows: orders.map { order in
                [
                    "\(order.id.description)",
                    LocalTime(order.orderDate, zone: .system).fullDate, OrdersWords.status(order),
                    "\(order.pieceCount)", AmountWords.text(order.total),
                    "\(order.carrier ?? "")", "\(order.trackingNumber ?? "")",
                ]
            }
        ).lines
    }
}
