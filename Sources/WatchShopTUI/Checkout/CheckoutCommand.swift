import TerminalUI

/// What a key means in the checkout.
enum CheckoutCommand: String, KeyCommand {
    case choose
    case newAddress
    case goOn
    case next
    case previous
    case keepAddress
    case openBook
    case review
    case gift
    case giftMessage
    case hidePrices
    case place
    case copyLink
    case newLink
    case payLater
    case testCards
    case savedCards
    case enlarge
    case pay
    case showOrder
    case again
    case openShop
    case back

    static let title: SafeText = "Checkout"

    static var sets: [[CheckoutCommand]] {
        [
            [.choose, .newAddress, .back],
            [.goOn, .next, .previous, .keepAddress, .openBook, .back],
            [.review, .gift, .giftMessage, .hidePrices, .back], [.place, .again, .back],
            [
                .copyLink, .newLink, .payLater, .testCards, .savedCards, .enlarge, .again, .back,
            ],
            [.pay, .again, .back], [.showOrder, .openShop, .back],
        ]
    }

    var binding: KeyBinding {
        switch self {
        case .choose: KeyBinding(.enter, hint: "choose", priority: 9, help: "Go on with this one")
        case .newAddress: KeyBinding("n", hint: "new", priority: 7, help: "Type another address")
        case .goOn: KeyBinding(.enter, hint: "shipping", priority: 9, help: "Go on to the shipping")
        case .next: KeyBinding(.tab, .down, "j", help: "Go to the first field")
        case .previous: KeyBinding(.backTab, .up, "k", help: "Go to the last field")
        case .keepAddress:
            KeyBinding("s", hint: "save address", priority: 6, help: "Save it to your addresses")
        case .openBook:
            KeyBinding("a", hint: "addresses", priority: 6, help: "Choose one of your addresses")
        case .review: KeyBinding(.enter, hint: "review", priority: 9, help: "Go on to the review")
        case .gift: KeyBinding("g", hint: "gift", priority: 7, help: "Make it a gift, or none")
        case .giftMessage:
            KeyBinding("e", hint: "message", priority: 6, help: "Write the gift's card")
        case .hidePrices:
            KeyBinding("p", hint: "prices", priority: 5, help: "Hide or show prices on the slip")
        case .place:
            KeyBinding(.enter, hint: "place order", priority: 9, help: "Place the order as shown")
        case .copyLink: KeyBinding("y", hint: "copy link", priority: 9, help: "Copy the link")
        case .newLink: KeyBinding("r", hint: "new link", priority: 6, help: "Ask for the link anew")
        case .payLater:
            KeyBinding("l", hint: "pay later", priority: 5, help: "Have the link mailed")
        case .testCards:
            KeyBinding("t", hint: "test card", priority: 8, help: "Pay with a test card")
        case .savedCards:
            KeyBinding("m", hint: "saved card", priority: 7, help: "Pay with a saved card")
        case .enlarge:
            KeyBinding("f", hint: "larger code", priority: 4, help: "Draw the code larger")
        case .pay:
            KeyBinding(.enter, hint: "pay", priority: 9, help: "Pay with the selected card")
        case .showOrder:
            KeyBinding(.enter, hint: "show order", priority: 9, help: "Show the order")
        case .again: KeyBinding("R", hint: "ask again", priority: 3, help: "Ask the store again")
        case .openShop: KeyBinding("s", hint: "shop", priority: 8, help: "Go back to the shop")
        case .back: KeyBinding(.escape, hint: "back", priority: 8, help: "Go back, or stop waiting")
        }
    }
}
