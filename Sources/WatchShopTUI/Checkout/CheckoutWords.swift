import ShopModel
import TerminalUI

/// What the checkout says to people.
enum CheckoutWords {
    static let steps: [SafeText] = ["Cart", "Address", "Review", "Pay", "Done"]

    // MARK: Address

    static let addressLead: SafeText = "Where should it go?"
    static let toReview: SafeText = "Review the order"
    static let yourCart: SafeText = "Your cart"
    static let nothingYet: SafeText = "Nothing is ordered before you have seen it all."

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
        case .country: "two letters, like CH"
        case .line2, .region, .phone: "if needed"
        case .name, .line1, .postalCode, .city: .empty
        }
    }

    static func wrong(_ field: AddressField) -> SafeText {
        switch field {
        case .name: "Who receives it?"
        case .line1: "Which street?"
        case .city: "Which city?"
        case .country: "Two letters, like CH"
        case .line2, .postalCode, .region, .phone: "Not a valid one"
        }
    }

    // MARK: Review

    static let reviewLead: SafeText = "Review your order"
    static let placingNote: SafeText = "Placing it keeps the watches for you. You pay next."
    static let quoting: SafeText = "Asking the store for its price. Esc goes back."
    static let placing: SafeText = "Placing the order. Esc stops waiting."
    static let unknown: SafeText =
        "The store may have the order. Enter asks again; it is placed only once."
    static let needsStore: SafeText =
        "Ordering needs the store, which cannot be reached. All is kept. R asks again."

    static let askToLeave = Question(
        title: "Leave this order?",
        details: [
            "The store may have taken it. Your orders show it if so; look there before you order "
                + "anew."
        ],
        yes: "Open my orders", no: "Stay", onYes: .checkout(.leaveConfirmed))

    static func place(_ amount: SafeText) -> SafeText { "Place order  \(amount)" }

    static func shipsTo(_ address: Address) -> SafeText {
        "Ships to \(address.name), \(address.oneLine)"
    }

    /// How an order of a moment is sent and when it arrives, the longest words first.
    static func ships(
        by method: ShippingMethod, from start: Timestamp, _ context: PaneContext
    ) -> [SafeText] {
        let end = start.advanced(bySeconds: Int64(method.daysTo) * 86_400)
        let day = context.local(end).shortDate
        return ["\(method.name), arrives by \(day)", "\(method.name), by \(day)", "\(method.name)"]
    }

    static func short(_ available: Int) -> SafeText {
        available <= 0 ? "sold out" : "only \(available) left"
    }

    static func price(_ price: SafeText, was shown: SafeText) -> SafeText {
        "\(price) each, was \(shown)"
    }

    static let moved: SafeText =
        "Prices have changed where marked. Enter accepts them, 2 goes back to the cart."
    static let changed: SafeText =
        "Nothing was ordered: what is marked has changed. Enter accepts it, 2 goes back to the cart."
    static let cannotPlace: SafeText =
        "Not all of it is there. 2 goes back to the cart, where - takes pieces away."

    static func placed(_ order: Order) -> SafeText {
        "Order \(order.id.description) is placed."
    }

    // MARK: Payment

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

    static func ended(_ status: OrderStatus) -> SafeText {
        status == .expired
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
        let day = method.map { method in
            context.local(
                order.orderDate.advanced(bySeconds: Int64(method.daysTo) * 86_400)
            ).shortDate
        }
        let arrival = day.map { SafeText("The store packs it now; it arrives by \($0).") }
        return [arrival ?? "The store packs it now.", "Orders shows when it is on its way."]
    }

    static func paid(_ amount: SafeText, _ order: Order) -> SafeText {
        "\(amount) paid for order \(order.id.description)."
    }
}
