import ShopModel
import TerminalUI

extension CheckoutWords {
    // MARK: Who orders

    static let contactLead: SafeText = "Who is ordering?"
    static let email: SafeText = "Email"
    static let emailExample: SafeText = "anna@example.com"
    static let wrongEmail: SafeText = "An address like anna@example.com"
    static let emailUse: SafeText = "Only news of this order goes there, and what opens it again."

    static func name(_ choice: ContactStep.Choice) -> SafeText {
        switch choice {
        case .account: "Log in or open an account"
        case .guest: "Go on as a guest"
        }
    }

    static func meaning(_ choice: ContactStep.Choice) -> SafeText {
        switch choice {
        case .account: "keeps your addresses, cards and orders"
        case .guest: "an email address is enough"
        }
    }

    // MARK: Shipping and gift

    static let shippingLead: SafeText = "How should it travel?"
    static let noMethods: SafeText = "The store names its ways to send in the review."
    static let gift: SafeText = "A gift"
    static let giftMessage: SafeText = "Card"
    static let giftExample: SafeText = "what the card should say, if anything"

    /// Tells whether an order is a gift, and how to change it.
    static func gift(_ isGift: Bool) -> SafeText {
        isGift ? "yes, with a card and in paper" : "no"
    }

    /// Tells whether a gift's slip shows prices.
    static func prices(hidden: Bool) -> SafeText {
        hidden ? "not on the slip in the parcel" : "on the slip in the parcel"
    }

    /// The days on which an order of a moment should arrive: `Tue 24 to Thu 26 Nov`.
    static func days(_ method: ShippingMethod, _ context: PaneContext) -> SafeText {
        func day(_ days: Int) -> SafeText {
            context.local(context.now.advanced(bySeconds: Int64(days) * 86_400)).shortDate
        }
        return method.daysFrom == method.daysTo
            ? "arrives \(day(method.daysTo))"
            : "arrives \(day(method.daysFrom)) to \(day(method.daysTo))"
    }
}
