import ShopModel

extension CheckoutPane {
    /// Goes on from the address to the review, where nothing is wrong with it.
    mutating func review(_ context: PaneContext) -> [Effect] {
        guard address.check() else { return [] }
        stage = .review
        changes = [:]
        return [.run(.saveLastAddress(address.address))] + askForQuote(context)
    }

    /// Asks the store what the cart costs now.
    mutating func askForQuote(_ context: PaneContext) -> [Effect] {
        failure = nil
        waiting = .quoting
        let items = context.cart.lines.map { line in
            OrderItemRequest(
                watchID: line.watchID, quantity: line.quantity,
                unitPrice: DecimalText(line.unitPrice))
        }
        return [.run(.quote(QuoteRequest(items: items), asking.next()))]
    }

    /// Takes the store's price, or why there is none.
    mutating func take(_ result: Result<Quote, Failure>) {
        waiting = nil
        switch result {
        case .success(let quote): self.quote = quote
        case .failure(let failure): self.failure = failure
        }
    }

    /// Places the order as it is shown; one whose answer is not known is sent again as it was.
    mutating func place() -> [Effect] {
        guard waiting == nil else { return [] }
        failure = nil
        waiting = .placing
        if let attempt { return [.run(.placeOrder(attempt, asking.next()))] }
        guard quote?.isAvailable == true else {
            waiting = nil
            return []
        }
        return [.run(.makeOrderID(asking.next()))]
    }

    /// Sends the order under its id, with the prices that are on the screen.
    mutating func send(_ id: ClientOrderID) -> [Effect] {
        guard waiting == .placing, let quote else { return [] }
        let items = quote.lines.map { line in
            OrderItemRequest(
                watchID: line.watchID, quantity: line.quantity,
                unitPrice: DecimalText(line.unitPrice))
        }
        let request = PlaceOrderRequest(
            items: items, destination: .address(address.address), clientOrderID: id,
            expectedTotal: quote.total, shippingMethod: quote.shippingMethod)
        attempt = request
        return [.run(.placeOrder(request, asking.next()))]
    }

    /// Takes the placed order, or why it was not placed.
    mutating func take(_ result: Result<Order, Failure>, _ context: PaneContext) -> [Effect] {
        let wasPlacing = waiting == .placing
        waiting = nil
        switch result {
        case .success(let order):
            attempt = nil
            self.order = order
            stage = order.isPayable ? .pay : .done
            return wasPlacing ? [.cart(.clear)] : []
        case .failure(let failure):
            self.failure = failure
            return wasPlacing ? refuse(failure, context) : []
        }
    }

    /// Goes back to the address, or asks first where the store may have taken the order.
    mutating func goBackFromReview() -> [Effect] {
        if waiting == .placing {
            stopWaiting()
            failure = attempt == nil ? nil : .timedOut
            return []
        }
        guard attempt == nil else { return [.ask(CheckoutWords.askToLeave)] }
        stopWaiting()
        failure = nil
        stage = .address
        return [.run(.stop(.quote))]
    }

    /// Keeps the attempt only where the store may have taken it all the same.
    private mutating func refuse(_ failure: Failure, _ context: PaneContext) -> [Effect] {
        switch failure {
        case .offline, .timedOut, .storeTrouble, .notUnderstood:
            return []
        case .orderChanged(let changes, _):
            attempt = nil
            self.changes = Dictionary(changes.map { ($0.watchID, $0) }) { _, newer in newer }
            let effects = askForQuote(context)
            self.failure = failure
            return effects
        case .notLoggedIn:
            return [.open(.account(then: .checkout))]
        case .refused(let problem):
            attempt = nil
            let prefix = "#/shipping_address/"
            let wrong = (problem.errors ?? []).filter { $0.pointer.hasPrefix(prefix) }
            guard !wrong.isEmpty else { return [] }
            stage = .address
            address.show(wrong)
            return []
        case .badAddress, .insecure, .disk:
            attempt = nil
            return []
        }
    }
}
