import ShopModel
import TerminalUI

extension OrdersWords {
    // MARK: Refusals and news

    static let needsStore: SafeText =
        "This needs the store, which cannot be reached. Nothing was changed. R asks again."
    static let returnNoted: SafeText =
        "The store knows of your return and answers by mail. The history shows it."
    static let reordered: SafeText = "In the cart again, at the prices of today."

    static func cancelled(_ order: Order, _ context: PaneContext) -> SafeText {
        order.paymentStatus.isPaid
            ? "Order \(order.id.description) is cancelled. \(context.text(order.total)) goes back "
                + "to how you paid."
            : "Order \(order.id.description) is cancelled. Nothing was charged."
    }

    static func addressChanged(_ order: Order) -> SafeText {
        "Order \(order.id.description) goes to \(order.destination.oneLine)."
    }

    static func missing(_ line: OrderLine, quantity: Int) -> SafeText {
        quantity == 0
            ? "\(line.watchName), sold out" : "\(line.watchName), only \(quantity) to be had"
    }

    static func notice(_ outcome: ReceiptOutcome) -> Notice {
        switch outcome {
        case .saved(let path): .good("The receipt is in \(path).")
        case .printed: .good("The receipt is with the printer.")
        case .notPrinted(let command): .bad("\(command) cannot print. s saves the receipt instead.")
        case .mailed: .good("The receipt is on its way to your mail.")
        }
    }

    // MARK: Questions

    static func askToCancel(_ order: Order, _ context: PaneContext) -> Question {
        let money: SafeText =
            order.paymentStatus.isPaid
            ? "You get \(context.text(order.total)) back the way you paid."
            : "Nothing was charged."
        return Question(
            title: "Cancel order \(order.id.description) over \(context.text(order.total))?",
            details: ["Its watches go back to the shop. \(money)"],
            yes: "Cancel the order", no: "Keep it",
            onYes: .orders(.cancelConfirmed(order.id)))
    }

    static func askToGiveBack(_ form: ReturnForm) -> Question {
        let count = form.pieceCount
        let pieces: SafeText = count == 1 ? "1 watch" : "\(count) watches"
        return Question(
            title: "Ask to return \(pieces) of order \(form.order.id.description)?",
            details: ["The store decides, and gives the money back once it agrees."],
            yes: "Ask for it", onYes: .orders(.returnConfirmed))
    }

    // MARK: Forms

    static let sending: SafeText = "Asking the store. Esc stops waiting."
    static let receiptLead: SafeText = "What shall become of it?"
    static let addressLead: SafeText = "Where shall it go instead?"
    static let toChangeAddress: SafeText = "Change the address"
    static let returnLead: SafeText = "How many of each come back?"
    static let reasonLabel: SafeText = "Why"
    static let toGiveBack: SafeText = "Ask to return"
    static let chooseLines: SafeText = "+ gives a watch back; none is chosen yet"
    static let reasonNeeded: SafeText = "A word or two on why is needed"
    static let findTitle: SafeText = "Open an order by its number"
    static let findLead: SafeText = "The store mails you a code that opens it here."
    static let codeMailed: SafeText =
        "If number and email belong together, the code is in your mail now."
    static let toMailCode: SafeText = "Mail the code"
    static let toOpen: SafeText = "Open the order"

    static let receiptChoices: [(key: SafeText, what: SafeText, more: SafeText)] = [
        ("s", "Save", "a text file in your home folder"),
        ("p", "Print", "on this machine's printer"),
        ("m", "Mail", "to the address of the order"),
    ]

    static func receiptTitle(_ id: OrderID) -> SafeText { "Receipt of order \(id.description)" }

    static func addressTitle(_ id: OrderID) -> SafeText { "Address of order \(id.description)" }

    static func returnTitle(_ order: Order) -> SafeText {
        "Return of order \(order.id.description)"
    }

    static func wrong(_ field: OrderFinder.Field) -> SafeText {
        switch field {
        case .number: "A number, like 1042"
        case .email: "Like ada@example.com"
        case .code: "Not the code of this order; it stands in the mail"
        }
    }
}
