/// Cards, and whose they are.
extension SandboxAccount {
    /// Makes a payment method.
    func create(_ parameters: CreatePaymentMethod) throws(StripeError) -> PaymentMethod {
        var method = makePaymentMethod(parameters.card)
        try parameters.details.apply(to: &method)
        paymentMethods[method.id] = method
        return method
    }

    /// Makes a payment method of a test card.
    func makePaymentMethod(_ card: TestCard) -> PaymentMethod {
        let method = PaymentMethod(
            id: environment.identifier("pm"), testCard: card, created: environment.now())
        paymentMethods[method.id] = method
        return method
    }

    /// Finds the payment method that a path names; the identifier of a test card makes a new one.
    func paymentMethod(_ id: String) throws(StripeError) -> PaymentMethod {
        if let method = paymentMethods[id] { return method }
        guard let card = TestCard(rawValue: id) else {
            throw .noSuchObject(PaymentMethod.kind, id: id, param: "payment_method")
        }
        return makePaymentMethod(card)
    }

    /// Finds the payment method that a parameter names; the identifier of a test card makes a new
    /// one.
    func paymentMethod(named id: String) throws(StripeError) -> PaymentMethod {
        if let method = paymentMethods[id] { return method }
        guard let card = TestCard(rawValue: id) else {
            throw .noSuchReference(PaymentMethod.kind, id: id, param: "payment_method")
        }
        return makePaymentMethod(card)
    }

    /// Changes what is said of a card.
    func update(
        paymentMethod id: String, _ parameters: PaymentMethodDetails, origin: RequestOrigin
    ) throws(StripeError) -> PaymentMethod {
        var method = try paymentMethod(id)
        guard method.customer != nil else { throw .cardWithoutCustomer }
        try parameters.apply(to: &method)
        paymentMethods[method.id] = method
        emit(.paymentMethodUpdated, .paymentMethod(method), origin: origin)
        return expand(method, parameters.expand)
    }

    /// Keeps a card for a customer.
    ///
    /// - Throws: `StripeError` for a card that was used up, belongs to another, or is declined.
    func attach(
        paymentMethod id: String, _ parameters: AttachPaymentMethod, origin: RequestOrigin
    ) throws(StripeError) -> PaymentMethod {
        let customer = try customer(named: parameters.customer)
        let method = try keepable(id)
        return expand(keep(method, for: customer.id, origin: origin), parameters.expand)
    }

    /// Takes a card from its customer.
    func detach(
        paymentMethod id: String, _ parameters: RetrieveObject, origin: RequestOrigin
    ) throws(StripeError) -> PaymentMethod {
        let method = try paymentMethod(id)
        guard method.customer != nil else { throw .detachesNothing }
        return expand(release(method, origin: origin), parameters.expand)
    }

    /// Reads a page of the payment methods that are kept.
    func paymentMethods(
        of customer: String?, _ query: OwnedObjectQuery
    ) throws(StripeError) -> ObjectList<PaymentMethod> {
        let owner = customer ?? query.owners[.customer]
        let matching = paymentMethods.newestFirst.filter { method in
            method.customer != nil && (owner == nil || method.customer?.id == owner)
                && (query.owners[.type] ?? method.type) == method.type
        }
        let url = customer.map { "/v1/customers/\($0)/payment_methods" } ?? "/v1/payment_methods"
        return try query.list.page(of: matching, url: url).map { expand($0, query.expand) }
    }

    /// Finds a card that can be kept for a customer.
    func keepable(_ reference: String) throws(StripeError) -> PaymentMethod {
        let method = try paymentMethod(named: reference)
        guard !method.isSpent else { throw .spentCard }
        guard method.customer == nil else { throw .cardOfAnother }
        if case .declined(let reason) = method.testCard.outcomeOfKeeping {
            throw .keepingDeclined(reason, method)
        }
        return method
    }

    /// Gives a card to a customer.
    @discardableResult
    func keep(
        _ method: PaymentMethod, for customer: String, origin: RequestOrigin
    ) -> PaymentMethod {
        var method = method
        method.customer = .id(customer)
        paymentMethods[method.id] = method
        emit(.paymentMethodAttached, .paymentMethod(method), origin: origin)
        return method
    }

    /// Takes a card from its customer; it cannot be used again.
    @discardableResult
    func release(_ method: PaymentMethod, origin: RequestOrigin) -> PaymentMethod {
        var method = method
        method.customer = nil
        method.isSpent = true
        paymentMethods[method.id] = method
        emit(.paymentMethodDetached, .paymentMethod(method), origin: origin)
        return method
    }

    /// Checks that a card may be used for a customer, or for nobody.
    func usable(
        _ reference: String, for customer: String?
    ) throws(StripeError) -> PaymentMethod {
        let method = try paymentMethod(named: reference)
        guard !method.isSpent else { throw .spentCard }
        guard method.customer == nil || method.customer?.id == customer else {
            throw .cardOfAnother
        }
        return method
    }
}
