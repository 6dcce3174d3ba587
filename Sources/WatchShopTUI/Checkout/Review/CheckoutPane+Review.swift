import ShopModel

extension CheckoutPane {
    /// Goes on to the review, with the price of what was chosen.
    mutating func review(_ context: PaneContext) -> [Effect] {
        stage = .review
        changes = [:]
        return askForQuote(context)
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
        let request = QuoteRequest(items: items, shippingMethod: delivery.methodID)
        return [.run(.checkout(.quote(request, asking.next())))]
    }

    /// Takes the store's price, or why there is none.
    mutating func take(_ result: Result<Quote, Failure>, _ context: PaneContext) {
        waiting = nil
        switch result {
        case .success(let quote):
            self.quote = quote
            isEstimate = false
        case .failure(let failure): estimate(after: failure, context)
        }
    }

    /// Places the order as it is shown; one whose answer is not known is sent again as it was.
    mutating func place(_ context: PaneContext) -> [Effect] {
        guard waiting == nil, attempt != nil || quote?.isAvailable == true else { return [] }
        failure = nil
        waiting = .placing
        if let attempt { return [.run(.checkout(.placeOrder(attempt.request, asking.next())))] }
        return [.run(.checkout(.makeOrderID(asking.next())))]
    }

    /// Sends the order under its id, with the prices that are on the screen.
    mutating func send(_ id: ClientOrderID, _ context: PaneContext) -> [Effect] {
        guard waiting == .placing, let quote else { return [] }
        let items = quote.lines.map { line in
            OrderItemRequest(
                watchID: line.watchID, quantity: line.quantity,
                unitPrice: DecimalText(line.unitPrice))
        }
        var request = PlaceOrderRequest(
            items: items, destination: .address(address.address), clientOrderID: id,
            expectedTotal: quote.total, shippingMethod: quote.shippingMethod,
            isPlacedOffline: isEstimate ? true : nil)
        request.gift = delivery.gift
        if context.customer == nil {
            request.email = contact.email
            request.fullName = address.address.name
        }
        attempt = OrderAttempt(request: request)
        return [.run(.checkout(.placeOrder(request, asking.next())))]
    }

    /// Takes the placed order, or why it was not placed.
    mutating func take(_ result: Result<Order, Failure>, _ context: PaneContext) -> [Effect] {
        let wasPlacing = waiting == .placing
        waiting = nil
        switch result {
        case .success(let order):
            self.order = order
            return (wasPlacing ? finishPlacing(order, context) : []) + showPayment(of: order)
        case .failure(let failure):
            self.failure = failure
            if wasPlacing { return refuse(failure, context) }
            guard failure == .notLoggedIn, let wantedOrder else { return [] }
            return [.open(.account(then: .pay(wantedOrder)))]
        }
    }

    /// Goes back to the shipping, or asks first where the store may have taken the order.
    mutating func goBackFromReview() -> [Effect] {
        if waiting == .placing {
            stopWaiting()
            attempt?.mayBePlaced = true
            return []
        }
        guard attempt == nil else { return [.ask(CheckoutWords.askToLeave)] }
        stopWaiting()
        failure = nil
        stage = .shipping
        return [.run(.stop(.quote))]
    }

    private mutating func finishPlacing(_ order: Order, _ context: PaneContext) -> [Effect] {
        var effects = takeOutOfCart(context)
        effects.insert(.say(.good(CheckoutWords.placed(order))), at: 1)
        return effects
    }

    /// Takes out of the cart what was ordered; what was picked since the order was sent stays.
    mutating func takeOutOfCart(_ context: PaneContext) -> [Effect] {
        var cart = context.cart
        for item in attempt?.request.items ?? [] {
            let left = cart.quantity(of: item.watchID) - item.quantity
            cart.setQuantity(left, of: item.watchID)
        }
        attempt = nil
        quote = nil
        changes = [:]
        delivery = DeliveryStep()
        let change: CartChange = cart.isEmpty ? .clear : .replace(cart)
        return [.cart(change), .run(.checkout(.saveDraft(draft)))]
    }
}
