import ShopModel
import TerminalUI

/// What the checkout says to people.
enum CheckoutWords {
    static let steps: [SafeText] = ["Cart", "Address", "Review", "Pay", "Done"]

    // MARK: Address

    static let addressLead: SafeText = "Where should it go?"

    static func label(_ field: AddressField) -> SafeText {
        switch field {
        case .name: "Name"
        case .line1: "Street"
        case .line2: "Addition"
        case .postalCode: "Postal code"
        case .city: "City"
        case .region: "Region"
        case .country: "Country"
        case .phone: "Phone"
        }
    }

    static func placeholder(_ field: AddressField) -> SafeText {
        switch field {
        case .country: "two letters, such as CH"
        case .line2, .region, .phone: "if needed"
        case .name, .line1, .postalCode, .city: .empty
        }
    }

    static func wrong(_ field: AddressField) -> SafeText {
        switch field {
        case .name: "Who receives it?"
        case .line1: "Street and number are needed"
        case .city: "The city is needed"
        case .country: "Two letters, such as CH or US"
        case .line2, .postalCode, .region, .phone: "Too long, or with characters it cannot have"
        }
    }

    // MARK: Review

    static let placingNote: SafeText = "Placing it keeps the watches for you. You pay next."
    static let quoting: SafeText = "Asking the store for its price. Esc goes back."
    static let placing: SafeText = "Placing the order. Esc stops waiting."
    static let unknown: SafeText =
        "The store may have the order already. Enter asks again: it is placed once at most."
    static let needsStore: SafeText = "Ordering needs the store. Your address is kept."

    static let askToLeave = Question(
        title: "Leave this order?",
        details: [
            "The store may have taken it. Your orders show it if so; look there before you order "
                + "anew."
        ],
        yes: "Open my orders", no: "Stay", onYes: .checkout(.leaveConfirmed))

    static func ships(by method: ShippingMethod, _ context: PaneContext) -> SafeText {
        let day = context.local(context.now.advanced(bySeconds: Int64(method.daysTo) * 86_400))
        return "\(method.name), arrives by \(day.shortDate)"
    }

    static func short(_ available: Int) -> SafeText {
        available <= 0 ? "sold out" : "only \(available) left"
    }

    static func was(_ price: SafeText) -> SafeText { "was \(price) each" }

    static let changed: SafeText =
        "The store changed what is marked. Nothing was ordered. Enter accepts it as shown now."
    static let cannotPlace: SafeText = "Not all of it is there. Esc, then change the cart with 2."

    // MARK: Payment

    static let loadingOrder: SafeText = "Fetching the order."
    static let confirming: SafeText = "Paying. Esc leaves; the order waits."
    static let following: SafeText = "Waiting for the provider. This moves on by itself."
    static let authenticate: SafeText = "Your bank asks you to confirm. Open this page:"
    static let noOtherWay: SafeText =
        "This store takes no test cards, and its payment page is not part of this version yet. "
        + "The order waits for you."
    static let testCards: SafeText = "Test cards"
    static let testMode: SafeText = "test mode, nothing is charged"

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
        case .authenticationRequired: "asks for 3-D Secure"
        case .declined: "is declined"
        case .insufficientFunds: "lacks the money"
        }
    }

    static func askToPay(_ amount: SafeText, with card: TestCard) -> Question {
        Question(
            title: "Pay \(amount) with \(name(card))?",
            details: ["A test card: nothing is charged."],
            yes: "Pay \(amount)", onYes: .checkout(.payConfirmed(card)))
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

    static func kept(_ order: Order, _ context: PaneContext) -> SafeText {
        guard let end = order.payBy else { return "Order \(order.id.description)" }
        return "Order \(order.id.description), kept for you until \(context.local(end).clock)"
    }

    static func timeLeft(_ order: Order, _ context: PaneContext) -> SafeText? {
        guard let end = order.payBy else { return nil }
        let seconds = (end.milliseconds - context.now.milliseconds) / 1000
        guard seconds > 0 else { return "time is over" }
        let (minutes, rest) = (seconds / 60, seconds % 60)
        return rest < 10 ? "\(minutes):0\(rest) left" : "\(minutes):\(rest) left"
    }

    static func ended(_ status: OrderStatus) -> SafeText {
        status == .expired
            ? "The order was not paid in time, so its watches are free again."
            : "The order cannot be paid any more."
    }

    // MARK: Done

    static let thanks: SafeText = "Thank you"
    static let next: [SafeText] = [
        "The store packs it now. The orders show when it is on its way."
    ]

    static func paid(_ amount: SafeText, _ order: Order) -> SafeText {
        "\(amount) paid for order \(order.id.description)."
    }
}
