import ShopModel
import TerminalUI

/// What the checkout says to people.
enum CheckoutWords {
    static let cart: SafeText = "Cart"

    static func name(_ stage: CheckoutStage) -> SafeText {
        switch stage {
        case .contact: "You"
        case .address: "Address"
        case .shipping: "Shipping"
        case .review: "Review"
        case .pay: "Pay"
        case .done: "Done"
        }
    }

    // MARK: Address

    static let addressLead: SafeText = "Where should it go?"
    static let anotherAddress: SafeText = "Another address"
    static let toShipping: SafeText = "Choose the shipping"
    static let yourCart: SafeText = "Your cart"
    static let nothingYet: SafeText = "Nothing is ordered before you have seen it all."

    // MARK: Review

    static let reviewLead: SafeText = "Review your order"
    static let placingNote: SafeText = "Placing it keeps the watches for you. You pay next."
    static let quoting: SafeText = "Asking the store for its price. Esc goes back."
    static let placing: SafeText = "Placing the order. Esc stops waiting."
    static let unknown: SafeText =
        "The store may have the order. Enter asks again; it is placed only once."
    static let needsStore: SafeText =
        "Ordering needs the store, which cannot be reached. All is kept. R asks again."
    static let estimate: SafeText =
        "The store does not answer: these are its last prices. Placed now, the order is kept here "
        + "and sent when the store answers. Nothing is charged before you have seen it confirmed."

    static let askToLeave = Question(
        title: "Leave this order?",
        details: [
            "The store may have taken it. Your orders show it if so; look there before you order "
                + "anew."
        ],
        yes: "Open my orders", no: "Stay", onYes: .checkout(.leaveConfirmed))

    static let askToQuit = Question(
        title: "Quit before the store has answered?",
        details: [
            "It may have taken your order. Your orders show it if so; look there before you order "
                + "anew."
        ],
        yes: "Quit", no: "Stay", onYes: .quitConfirmed)

    static func place(_ amount: SafeText) -> SafeText { "Place order  \(amount)" }

    static func shipsTo(_ address: Address) -> SafeText {
        "Ships to \(address.name), \(address.oneLine)"
    }

    /// How an order of a moment is sent and when it arrives, the longest words first.
    static func ships(
        by method: ShippingMethod, from start: Timestamp, _ context: PaneContext
    ) -> [SafeText] {
        let day = arrival(by: method, from: start, context)
        return ["\(method.name), arrives by \(day)", "\(method.name), by \(day)", "\(method.name)"]
    }

    /// The last day that an order of a moment should arrive on.
    static func arrival(
        by method: ShippingMethod, from start: Timestamp, _ context: PaneContext
    ) -> SafeText {
        context.local(start.advanced(bySeconds: Int64(method.daysTo) * 86_400)).shortDate
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
}
