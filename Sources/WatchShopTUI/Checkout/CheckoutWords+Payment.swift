import ShopModel
import TerminalUI

extension CheckoutWords {
    static let loadingOrder: SafeText = "Fetching the order."
    static let confirming: SafeText = "Paying. Esc leaves; the order waits."
    static let following: SafeText = "Waiting for the provider. This moves on by itself."
    static let authenticate: SafeText = "Your bank asks you to confirm. Open this page:"
    static let movesOn: SafeText = "Then this moves on by itself. Esc leaves; the order waits."
    static let waitingForPayment: SafeText = "Waiting for payment"
    static let yourOrder: SafeText = "Your order"
    static let asksFirst: SafeText =
        "Enter asks you before it pays. No card number is ever typed here."
    static let notPaid: SafeText = "Not paid yet. Nothing was charged; choose a card."
    static let noOtherWay: SafeText =
        "This store takes no test cards, and its payment page is not part of this version yet. "
        + "The order waits for you."
    static let testCards: SafeText = "Test cards"
    static let testMode: SafeText = "test mode"

    static func name(_ card: TestCard) -> SafeText {
        switch card {
        case .visa: "Visa 4242"
        case .mastercard: "Mastercard 4444"
        case .authenticationRequired: "Visa 3184"
        case .declined: "Visa 0002"
        case .insufficientFunds: "Visa 9995"
        }
    }

    static func effect(_ card: TestCard) -> SafeText {
        switch card {
        case .visa, .mastercard: "succeeds"
        case .authenticationRequired: "asks 3-D Secure"
        case .declined: "is declined"
        case .insufficientFunds: "lacks the money"
        }
    }

    static func askToPay(
        _ order: Order, _ amount: SafeText, with card: TestCard
    ) -> Question {
        Question(
            title: "Pay \(amount) with \(name(card))?",
            details: ["For order \(order.id.description). A test card: nothing is charged."],
            yes: "Pay \(amount)", onYes: .checkout(.payConfirmed(card, order.id)))
    }

    static func declined(_ failure: PaymentFailure?) -> SafeText {
        switch failure?.declineCode ?? failure?.code {
        case "insufficient_funds": "The card lacks the money. Nothing was charged; try another."
        case "expired_card": "The card has expired. Nothing was charged; try another."
        case "incorrect_cvc": "The card's code is not right. Nothing was charged; try another."
        case "processing_error": "The bank had a problem. Nothing was charged; try again."
        case "authentication_required", "payment_intent_authentication_failure":
            "The bank did not get your yes. Nothing was charged; try again."
        default: "The bank declined the card. Nothing was charged; try another."
        }
    }

    static func payLead(_ order: Order, _ context: PaneContext) -> SafeText {
        order.isPayable
            ? "Pay \(context.text(order.total))" : "Order \(order.id.description)"
    }

    static func kept(_ order: Order, _ context: PaneContext) -> SafeText {
        guard order.isPayable, let end = order.payBy else { return .empty }
        return "Order \(order.id.description), kept until \(context.local(end).clock)"
    }

    static func timeLeft(_ order: Order, _ context: PaneContext) -> SafeText? {
        guard let end = order.payBy else { return nil }
        let seconds = (end.milliseconds - context.now.milliseconds) / 1000
        guard seconds > 0 else { return "time is over" }
        let (minutes, rest) = (seconds / 60, seconds % 60)
        return rest < 10 ? "\(minutes):0\(rest) left" : "\(minutes):\(rest) left"
    }

    static func ended(_ order: Order) -> SafeText {
        if order.paymentStatus == .succeeded {
            return "The money came when the order was over. The store gives it back."
        }
        return order.status == .expired
            ? "The order was not paid in time, so its watches are free again."
            : "The order cannot be paid any more."
    }

    // MARK: Done

    /// Thanks a person by name, where there is one.
    static func thanks(_ order: Order) -> SafeText {
        guard case .address(let address) = order.destination else { return "Thank you" }
        return "Thank you, \(address.name)"
    }

    /// What happens next to a paid order.
    static func next(_ order: Order, _ context: PaneContext) -> [SafeText] {
        let method = context.settings?.shippingMethods.first { $0.id == order.shippingMethod }
        let day = method.map { arrival(by: $0, from: order.orderDate, context) }
        let words = day.map { SafeText("The store packs it now; it arrives by \($0).") }
        return [words ?? "The store packs it now.", "Orders shows when it is on its way."]
    }

    static func paid(_ amount: SafeText, _ order: Order) -> SafeText {
        "\(amount) paid for order \(order.id.description)."
    }
}
