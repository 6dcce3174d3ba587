import ShopModel
import TerminalUI

/// What the orders say to people.
enum OrdersWords {
    static let loading: SafeText = "Asking the store for your orders."
    static let empty: SafeText = "No orders yet. 1 opens the shop, a adds a watch to the cart."
    static let logIn: SafeText = "Log in to see your orders."
    static let toLogIn: SafeText = "Log in"
    static let refreshing: SafeText = "refreshing"

    /// The status of an order in a word or two, its payment included.
    static func status(_ order: Order) -> SafeText {
        switch order.status {
        case .pending:
            switch order.paymentStatus {
            case .processing: "being paid"
            case .failed: "declined, to pay"
            case .requiresPayment, .succeeded, .cancelled, .partiallyRefunded, .refunded: "to pay"
            }
        case .processing: "paid"
        case .shipped: "on its way"
        case .delivered: "delivered"
        case .cancelled: "cancelled"
        case .expired: "not paid in time"
        case .lost: "lost on its way"
        case .returned: "returned"
        }
    }

    /// The status for a row of the list: how long an order can still be paid, where it can.
    static func state(_ order: Order, _ context: PaneContext) -> SafeText {
        guard order.isPayable, let minutes = minutesLeft(order, context), minutes > 0 else {
            return status(order)
        }
        return "\(minutes) min to pay"
    }

    private static func minutesLeft(_ order: Order, _ context: PaneContext) -> Int64? {
        order.payBy.map { ($0.milliseconds - context.now.milliseconds + 59_999) / 60_000 }
    }

    static func style(_ order: Order) -> Style {
        switch order.status {
        case .pending: .warning
        case .processing, .shipped: .good
        case .delivered: .dim
        case .cancelled, .expired, .returned: .faint
        case .lost: .danger
        }
    }

    static func title(_ order: Order) -> SafeText { "Order \(order.id.description)" }

    static func payBy(_ order: Order, _ context: PaneContext) -> SafeText? {
        guard order.isPayable, let end = order.payBy,
            let minutes = minutesLeft(order, context)
        else { return nil }
        if minutes <= 0 { return "The time to pay is over. R asks the store." }
        return "Kept until \(context.local(end).clock), \(minutes) min left. p pays."
    }

    static func cancelled(_ order: Order) -> SafeText {
        "Order \(order.id.description) is cancelled. Nothing was charged."
    }

    static func askToCancel(_ order: Order, _ context: PaneContext) -> Question {
        Question(
            title: "Cancel order \(order.id.description) over \(context.text(order.total))?",
            details: ["Its watches go back to the shop. Nothing was charged."],
            yes: "Cancel the order", no: "Keep it", onYes: .orders(.cancelConfirmed(order.id)))
    }

    /// What happened, in words; a word of a newer store is shown as it is.
    static func event(_ event: OrderEvent) -> SafeText {
        let words = kind(event)
        return event.note.map { "\(words): \(plain($0))" } ?? words
    }

    /// A code of the store or the provider, as near to words as it comes.
    private static func plain(_ code: String) -> SafeText {
        SafeText(sanitizing: code.replacing("_", with: " "))
    }

    private static func kind(_ event: OrderEvent) -> SafeText {
        switch event.kind {
        case "placed": "Placed"
        case OrderStep.paid.rawValue: "Paid"
        case OrderStep.expire.rawValue: "Not paid in time"
        case OrderStep.cancel.rawValue: "Cancelled"
        case OrderStep.ship.rawValue: "Shipped"
        case OrderStep.unship.rawValue: "Shipping taken back"
        case OrderStep.deliver.rawValue: "Delivered"
        case OrderStep.lose.rawValue: "Lost by the carrier"
        case OrderStep.sendBack.rawValue: "Came back"
        case OrderStep.return.rawValue: "Returned"
        case "payment_failed": "Payment declined"
        case "paid_late": "Paid too late"
        case "paid_twice": "Paid twice"
        case "payment_held": "Payment held"
        case "refunded": "Refunded"
        case "refund_failed": "Refund failed"
        case "disputed": "Payment disputed"
        case "dispute_closed": "Dispute closed"
        case "return_requested": "Return asked for"
        case "address_changed": "Address changed"
        case "attention_resolved": "Looked into"
        default: plain(event.kind)
        }
    }

    static func method(_ id: String, _ context: PaneContext) -> SafeText {
        let name = context.settings?.shippingMethods.first { $0.id == id }?.name ?? id
        return "Shipping, \(name)"
    }
}
