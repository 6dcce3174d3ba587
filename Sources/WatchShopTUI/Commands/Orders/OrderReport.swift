import ShopModel
import TerminalUI

/// One order, and what happened to it.
struct OrderReport: Report {
    /// The order.
    let order: Order
    /// Its history, oldest first.
    let events: [OrderEvent]

    var lines: [SafeText] {
        let items = TextTable(
            .numbers("PIECES"), .words("REFERENCE"), .words("NAME"), .numbers("PRICE"),
            .numbers("SUM"),
            rows: order.lines.map { line in
                [
                    "\(line.quantity)", "\(line.modelCode)", "\(line.watchName)",
                    AmountWords.text(line.unitPrice), AmountWords.text(line.subtotal),
                ]
            })
        let history = events.map { event in
            let time = LocalTime(event.at, zone: .system)
            return "\(time.fullDate) \(time.clock)  \(OrdersWords.event(event))" as SafeText
        }
        return facts + [.empty] + items.lines + [.empty] + history
    }

    private var facts: [SafeText] {
        let total = AmountWords.text(order.total)
        let shipping = AmountWords.text(order.shipping)
        var facts: [SafeText] = [
            "Order \(order.id.description): \(OrdersWords.status(order))",
            "Total \(total), \(order.shippingMethod) shipping \(shipping) included",
            "To \(order.destination.oneLine)",
        ]
        if let end = order.payBy {
            let time = LocalTime(end, zone: .system)
            facts.append("Kept until \(time.shortDate) \(time.clock)")
        }
        if let carrier = order.carrier {
            facts.append("Sent with \(carrier) \(order.trackingNumber ?? "")")
        }
        return facts
    }
}
