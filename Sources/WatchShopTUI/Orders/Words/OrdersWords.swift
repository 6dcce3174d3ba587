import ShopModel
import TerminalUI

/// What the orders say to people.
enum OrdersWords {
    static let loading: SafeText = "Asking the store for your orders."
    static let empty: SafeText = "No orders yet. 1 opens the shop, a adds a watch to the cart."
    static let noMatch: SafeText = "No order is like that. Esc shows all of them."
    static let logIn: SafeText =
        "Log in to see your orders. One that was placed without an account opens by its number: n."
    static let toLogIn: SafeText = "Log in"
    static let refreshing: SafeText = "refreshing"

    static func name(_ filter: OrdersFilter) -> SafeText {
        switch filter {
        case .all: "all"
        case .toPay: "to pay"
        case .underWay: "on their way"
        case .over: "over"
        }
    }

    /// How old the orders on the screen are, where the store did not just tell them.
    static func age(_ asOf: Timestamp, _ context: PaneContext) -> SafeText {
        let time = context.local(asOf)
        let isToday = time.isSameDay(as: context.local(context.now))
        let moment = isToday ? time.clock : time.shortDate
        return Age.words(from: asOf, to: context.now).map { "as of \(moment), \($0)" }
            ?? "as of \(moment)"
    }

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
        guard order.isPayable, let left = timeLeft(order, context) else { return status(order) }
        return "\(left) to pay"
    }

    /// How long an order can still be paid: `1 h 20 min`, `41 min`, `1:59`; nil where it cannot.
    private static func timeLeft(_ order: Order, _ context: PaneContext) -> SafeText? {
        guard let end = order.payBy, end > context.now else { return nil }
        let seconds = (end.milliseconds - context.now.milliseconds + 999) / 1_000
        let minutes = (seconds + 59) / 60
        if seconds < 120 {
            let rest = seconds % 60
            return rest < 10 ? "\(seconds / 60):0\(rest)" : "\(seconds / 60):\(rest)"
        }
        return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
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
        guard order.isPayable, let end = order.payBy else { return nil }
        guard let left = timeLeft(order, context) else {
            return "The time to pay is over. R asks the store."
        }
        let time = context.local(end)
        let isToday = time.isSameDay(as: context.local(context.now))
        let moment: SafeText = isToday ? time.clock : "\(time.shortDate), \(time.clock)"
        return "Kept until \(moment), \(left) left. p pays."
    }

    /// How long a delivered order can be returned: 30 days, which the store counts.
    static func returnBy(
        _ order: Order, _ events: [OrderEvent], _ context: PaneContext
    ) -> SafeText? {
        let delivery = events.last { $0.kind == OrderStep.deliver.rawValue }
        guard order.status == .delivered, let delivery else { return nil }
        let end = delivery.at.advanced(bySeconds: 30 * 86_400)
        return end > context.now
            ? "until \(context.local(end).fullDate), r asks for it" : "the 30 days are over"
    }

    static func gift(_ gift: Gift) -> SafeText {
        let prices: SafeText = gift.hidesPrices ? "no prices on the slip" : "with prices"
        guard let message = gift.message, !message.isEmpty else { return prices }
        return "\(prices), “\(message)”"
    }

    static func method(_ id: String, _ context: PaneContext) -> SafeText {
        let name = context.settings?.shippingMethods.first { $0.id == id }?.name ?? id
        return "Shipping, \(name)"
    }
}
