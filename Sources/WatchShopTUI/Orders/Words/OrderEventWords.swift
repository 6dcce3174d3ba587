import ShopModel
import TerminalUI

extension OrdersWords {
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
}
