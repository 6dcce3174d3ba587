import FoundationEssentials
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
    static let chargesOnce: SafeText =
        "The payment page charges you once; this program never does."
    static let notPaid: SafeText = "Not paid yet. Nothing was charged; choose a way to pay."
    static let scan: SafeText = "Scan with your phone"
    static let paymentLink: SafeText = "the payment link"
    static let fetchingPage: SafeText = "Asking for the payment page."
    static let otherWays: SafeText = "Other ways to pay"
    static let savedCards: SafeText = "Your cards"
    static let noCards: SafeText = "No card is saved yet. The payment page can save one."
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

    /// Names a card as people do: `Visa 4242`.
    static func name(_ card: PaymentCard) -> SafeText {
        switch card {
        case .test(let card): name(card)
        case .saved(let card):
            "\(SafeText(sanitizing: card.brand.capitalized)) \(SafeText(sanitizing: card.lastFour))"
        }
    }

    /// What is to be known of a card: what a test card does, until when another is good.
    static func meaning(_ card: PaymentCard) -> SafeText {
        switch card {
        case .test(let card): effect(card)
        case .saved(let card):
            "until \(card.expiryMonth < 10 ? "0" : "")\(card.expiryMonth)/\(card.expiryYear % 100)"
        }
    }

    static func askToPay(
        _ order: Order, _ amount: SafeText, with card: PaymentCard
    ) -> Question {
        let details: SafeText =
            switch card {
            case .test:
                "For order \(order.id.description). A test card: nothing is charged."
            case .saved:
                "For order \(order.id.description). Your card is charged once."
            }
        return Question(
            title: "Pay \(amount) with \(name(card))?", details: [details],
            yes: "Pay \(amount)", onYes: .checkout(.payConfirmed(card, order.id)))
    }

    /// Says that the link is on its way, and until when the order waits.
    static func mailed(until end: Timestamp, _ context: PaneContext) -> Notice {
        .good(
            "The link is on its way to you by mail. The order waits until \(moment(end, context)).")
    }

    /// The words beside the keys of other ways to pay, those first that lead there.
    static func way(_ command: CheckoutCommand) -> (name: SafeText, meaning: SafeText)? {
        switch command {
        case .savedCards: ("Saved card", "one that you kept before")
        case .testCards: ("Test card", "succeeds, asks 3-D Secure, or is declined")
        case .payLater: ("Pay later", "the link comes by mail")
        case .choose, .newAddress, .goOn, .next, .previous, .keepAddress, .openBook, .review,
            .gift, .giftMessage, .hidePrices, .place, .copyLink, .newLink, .enlarge, .pay,
            .showOrder, .again, .openShop, .back:
            nil
        }
    }

    /// Says how much room the code needs, where there is too little.
    static func needs(_ size: Size) -> SafeText {
        "The code to scan needs \(size.width) columns and \(size.height) rows here."
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
        return "Order \(order.id.description), kept for you until \(moment(end, context))"
    }

    /// A moment by its time of day, and by its day too where that is not today.
    private static func moment(_ time: Timestamp, _ context: PaneContext) -> SafeText {
        let (then, now) = (context.local(time), context.local(context.now))
        return then.isSameDay(as: now) ? then.clock : "\(then.shortDate), \(then.clock)"
    }

    static func timeLeft(_ order: Order, _ context: PaneContext) -> SafeText? {
        guard let end = order.payBy else { return nil }
        let seconds = (end.milliseconds - context.now.milliseconds) / 1000
        guard seconds > 0 else { return "time is over" }
        let (minutes, rest) = (seconds / 60, seconds % 60)
        if minutes >= 120 { return "\(minutes / 60) h left" }
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
