import FoundationEssentials

/// Stripe's hosted page, in which a test card is chosen instead of a number typed.
struct CheckoutPage: SandboxPage {
    static let template = "checkout"
    static let text = """
        {{<layout}}{{$content}}
        <h1>{{title}}</h1>
        {{#total}}<p class="amount">{{.}}</p>{{/total}}
        {{#failure}}<p class="failure" role="alert">{{.}}</p>{{/failure}}
        <table>
        {{#lines}}<tr><td>{{quantity}} × {{name}}{{#details}}<br><small>{{.}}</small>{{/details}}</td>
        <td>{{amount}}</td></tr>
        {{/lines}}
        </table>
        <form method="post" action="{{path}}">
        {{#asksForEmail}}<p><label>E-mail
        <input type="email" name="email" maxlength="512" autocomplete="email"></label></p>
        {{/asksForEmail}}
        <fieldset>
        <legend>Test card</legend>
        {{#cards}}<label><input type="radio" name="card" value="{{id}}"{{#isFirst}} checked{{/isFirst}}>
        {{words}}</label>
        {{/cards}}
        </fieldset>
        <button class="main">{{button}}</button>
        </form>
        {{#cancelURL}}<p><a href="{{.}}">Cancel and go back to the shop</a></p>{{/cancelURL}}
        {{/content}}{{/layout}}
        """

    /// What is sold.
    struct Line: Sendable {
        let quantity: Int64
        let name: String
        let details: String?
        let amount: String
    }

    /// A card to choose.
    struct Card: Sendable {
        let id: String
        let words: String
        let isFirst: Bool
    }

    let title: String
    let path: String
    let total: String?
    let failure: String?
    let lines: [Line]
    let asksForEmail: Bool
    let cards: [Card]
    let button: String
    let cancelURL: String?

    /// Shows an open session.
    ///
    /// - Parameter failure: why the last card was refused.
    init(_ session: CheckoutSession, failure: String?) {
        title = session.mode == .payment ? "Pay" : "Save a card"
        path = CheckoutSession.path(of: session.id)
        let total = session.amount.flatMap { amount in
            session.currency?.text(of: amount)
        }
        self.total = total
        self.failure = failure
        lines = session.lineItems.map { item in
            Line(
                quantity: item.quantity, name: item.name, details: item.details,
                amount: item.currency.text(of: item.amount))
        }
        asksForEmail = session.email == nil && session.customerEmail == nil
        cards = Self.choices.enumerated().map { index, choice in
            Card(
                id: choice.card.rawValue,
                words: "\(choice.card.brand.capitalized) •••• \(choice.card.lastFour): "
                    + choice.words,
                isFirst: index == 0)
        }
        button = total.map { "Pay \($0)" } ?? "Save the card"
        cancelURL = session.cancelURL
    }

    private static let choices: [(card: TestCard, words: String)] = [
        (.visa, "succeeds"),
        (.mastercard, "succeeds"),
        (.amex, "succeeds"),
        (.authenticationRequired, "asks for 3-D Secure"),
        (.declined, "is declined"),
        (.insufficientFunds, "has insufficient funds"),
        (.expired, "has expired"),
        (.authenticationThenDeclined, "asks for 3-D Secure, then is declined"),
        (.disputed, "succeeds, and is disputed afterwards"),
        (.refundFails, "succeeds, and its refund fails"),
    ]
}
