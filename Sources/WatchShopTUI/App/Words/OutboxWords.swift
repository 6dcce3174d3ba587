import ShopModel
import TerminalUI

/// What is said of orders that wait on this machine.
enum OutboxWords {
    static let title: SafeText = "Waiting orders"
    static let empty: SafeText = "No order waits here. Esc goes to the orders at the store."
    static let cannotRetract: SafeText =
        "The store may have this order already. It is sent again until the store says."
    static let queued: SafeText =
        "The order is kept here and sent when the store answers. Nothing is charged."

    static func placed(_ order: Order) -> SafeText {
        "Order \(order.id.description) is placed. 3 shows it, to be paid."
    }

    static func state(_ order: WaitingOrder) -> SafeText {
        switch order.state {
        case .queued: order.isRetractable ? "not sent" : "asking the store"
        case .sending: "sending"
        case .confirmed: "placed"
        case .changed: "has changed"
        case .outdated: "still wanted?"
        case .refused: "refused"
        }
    }

    static func style(_ order: WaitingOrder) -> Style {
        switch order.state {
        case .queued, .sending: .dim
        case .confirmed: .good
        case .changed, .outdated: .warning
        case .refused: .danger
        }
    }

    static func explanation(_ order: WaitingOrder) -> SafeText {
        switch order.state {
        case .queued where order.isRetractable:
            "Not sent, nothing charged. It goes to the store when that answers."
        case .queued, .sending:
            "On its way: the store may have it. It is sent until the store says, and placed once."
        case .confirmed: "The store has it."
        case .changed:
            "Nothing was ordered: the store asks for something else than you were shown."
        case .outdated: "It waited for more than a day, and was not sent. Is it still wanted?"
        case .refused(let problem):
            "The store said no: \(SafeText(sanitizing: problem.detail))"
        }
    }

    /// What a line costs, and whether that is not what its shopper was shown.
    static func price(
        of line: CartLine, in order: WaitingOrder, _ context: PaneContext
    ) -> (words: SafeText, isChanged: Bool) {
        let shown = context.text(line.unitPrice)
        guard case .changed(let changes, _) = order.state,
            let change = changes.first(where: { $0.watchID == line.watchID })
        else { return (shown, false) }
        guard let actual = change.actual, change.available > 0 else { return ("sold out", true) }
        let price = amount(actual, line.unitPrice.currency, context)
        let short: SafeText =
            change.available < line.quantity ? ", only \(change.available) left" : .empty
        let was: SafeText = price == shown ? .empty : " was \(shown)"
        return (price + was + short, true)
    }

    /// What the order costs, as far as that is known.
    static func total(of order: WaitingOrder, _ context: PaneContext) -> SafeText? {
        if case .changed(_, let total?) = order.state, let shown = order.total {
            return "\(amount(total.actual, shown.currency, context)) was \(context.text(shown))"
        }
        return order.total.map(context.text)
    }

    private static func amount(
        _ text: DecimalText, _ currency: Currency, _ context: PaneContext
    ) -> SafeText {
        do throws(MoneyError) {
            return context.text(try text.money(in: currency))
        } catch {
            return SafeText(sanitizing: text.text)
        }
    }

    static func askToAccept(_ order: WaitingOrder, _ context: PaneContext) -> Question {
        Question(
            title: "Send this order as it is now?",
            details: [
                total(of: order, context) ?? .empty,
                "What is not there is left out. You pay when the store has confirmed it.",
            ].filter { !$0.isEmpty },
            yes: "Send it", no: "Not yet", onYes: .outbox(.acceptConfirmed(order.id)))
    }

    static func askToDiscard(_ order: WaitingOrder, _ context: PaneContext) -> Question {
        Question(
            title: "Drop this order?",
            details: ["Nothing was ordered or charged. What is in it does not go to the cart."],
            yes: "Drop it", no: "Keep it", onYes: .outbox(.discardConfirmed(order.id)))
    }
}
