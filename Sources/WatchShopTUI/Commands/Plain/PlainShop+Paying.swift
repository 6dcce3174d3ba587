import ShopClient
import ShopModel
import TerminalUI

extension PlainShop {
    /// How long the store is asked again and again whether an order is paid.
    private static let questions = 60

    /// Has an order paid: by a test card where the store takes them, or on its page.
    func pay(_ order: Order) async throws(PlainConsole.Ended) {
        let cards = context.settings?.isTestMode == true ? TestCard.allCases : []
        let amount = context.text(order.total)
        while true {
            let names = cards.map { card -> SafeText in
                "Test card \(CheckoutWords.name(card)), which \(CheckoutWords.effect(card))"
            }
            let index = try console.choose(
                "Pay \(amount)",
                names + ["On a web page, by link", "Later; the link comes by mail"])
            guard let index else { return sayLater(order) }
            let isPaid: Bool
            if cards.indices.contains(index) {
                let question = CheckoutWords.askToPay(order, amount, with: .test(cards[index]))
                guard try console.confirm(question.title) else { continue }
                isPaid = try await confirm(order, cards[index].method)
            } else {
                let isMailed = index > cards.count
                guard try await showPage(order, isMailed: isMailed) else { continue }
                if isMailed { return sayLater(order) }
                isPaid = try await follow(order)
            }
            if isPaid { return }
        }
    }

    private func sayLater(_ order: Order) {
        console.say("Order \(order.id.description) waits for its payment. Orders has it.")
    }

    private func confirm(_ order: Order, _ method: String) async throws(PlainConsole.Ended) -> Bool
    {
        let request = ConfirmPaymentRequest(paymentMethod: method)
        let state = await ask { client async throws(ShopClientError) in
            try await client.payments.confirm(order.id, request)
        }
        guard let state else { return false }
        if let isPaid = end(of: state, order) { return isPaid }
        return try await follow(order)
    }

    /// Says where to pay in a browser, or that the link is on its way; false where there is none.
    private func showPage(_ order: Order, isMailed: Bool) async throws(PlainConsole.Ended) -> Bool {
        let request = PaymentPageRequest(isMailed: isMailed ? true : nil)
        let page = await ask { client async throws(ShopClientError) in
            try await client.payments.page(order.id, request)
        }
        guard let page else { return false }
        if isMailed {
            console.say("The link was mailed.")
            return true
        }
        console.say("Open this page: \(SafeText(sanitizing: page.url))")
        console.say("It shows the words \(SafeText(sanitizing: page.phrase)).")
        console.say("It is open until \(context.local(page.expiresAt).clock).")
        _ = try console.ask("Press Enter when you have paid")
        return true
    }

    /// Asks until the payment has ended; says how.
    private func follow(_ order: Order) async throws(PlainConsole.Ended) -> Bool {
        console.say("Waiting for the payment.")
        var isTold = false
        for turn in 0..<Self.questions {
            let state = await ask { client async throws(ShopClientError) in
                try await client.payments.state(order.id)
            }
            guard let state else { return false }
            if let isPaid = end(of: state, order) { return isPaid }
            if let url = state.actionURL, !isTold {
                console.say("\(CheckoutWords.authenticate) \(SafeText(sanitizing: url))")
                isTold = true
            }
            await wait(turn < 5 ? .seconds(1) : .seconds(3))
        }
        console.say("The payment has not come yet.")
        return false
    }

    /// Says how a payment ended, and whether it is paid; nil where it has not.
    private func end(of state: PaymentState, _ order: Order) -> Bool? {
        switch state.status {
        case .succeeded:
            console.say(CheckoutWords.paid(context.text(state.amount), order))
            console.say(CheckoutWords.next(order, context)[0])
            return true
        case .failed:
            console.say(CheckoutWords.declined(state.failure))
            return false
        case .cancelled:
            console.say(CheckoutWords.ended(order))
            return false
        default:
            return nil
        }
    }
}
