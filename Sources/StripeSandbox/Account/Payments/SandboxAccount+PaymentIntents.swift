/// Creating, reading, changing and giving up payments.
extension SandboxAccount {
    /// Creates an intent, and confirms it where the request says so.
    ///
    /// - Throws: `StripeError` for a card that does not exist or was declined; a declined intent
    ///   exists nonetheless.
    func create(
        _ parameters: CreatePaymentIntent, origin: RequestOrigin
    ) throws(StripeError) -> PaymentIntent {
        let id = environment.identifier("pi")
        var intent = PaymentIntent(
            id: id, clientSecret: environment.identifier("\(id)_secret"),
            created: environment.now(), amount: parameters.amount, currency: parameters.currency)
        intent.automaticPaymentMethods = parameters.automaticPaymentMethods
        intent.captureMethod = parameters.captureMethod
        try parameters.details.apply(to: &intent)
        if let id = parameters.customer { intent.customer = .id(try customer(named: id).id) }
        if let reference = parameters.paymentMethod {
            try attach(reference, to: &intent)
        }
        if let confirmation = parameters.confirmation {
            try checkConfirmation(of: intent, confirmation)
        }
        intents[id] = intent
        emit(.paymentIntentCreated, .paymentIntent(intent), origin: origin)
        if let confirmation = parameters.confirmation {
            intent = try attempt(intent, confirmation, origin: origin)
        }
        return expand(intent, parameters.expand)
    }

    /// Reads an intent.
    func intent(_ id: String) throws(StripeError) -> PaymentIntent {
        guard let intent = intents[id] else {
            throw .noSuchObject(PaymentIntent.kind, id: id, param: "intent")
        }
        return intent
    }

    /// Changes an intent; the amount, currency and card of an open one only.
    func update(
        _ id: String, _ parameters: UpdatePaymentIntent
    ) throws(StripeError) -> PaymentIntent {
        var intent = try intent(id)
        if parameters.changesPayment {
            try checkOpen(intent, verb: "update")
            intent.amount = parameters.amount ?? intent.amount
            intent.currency = parameters.currency ?? intent.currency
            try intent.currency.check(amount: intent.amount)
            if let id = parameters.customer { intent.customer = .id(try customer(named: id).id) }
            if let reference = parameters.paymentMethod { try attach(reference, to: &intent) }
            returnToConfirmation(&intent)
        }
        try parameters.details.apply(to: &intent)
        intents[id] = intent
        return expand(intent, parameters.expand)
    }

    /// Gives up a payment that was not made yet.
    func cancel(
        _ id: String, _ parameters: CancelPaymentIntent, origin: RequestOrigin
    ) throws(StripeError) -> PaymentIntent {
        var intent = try intent(id)
        try checkOpen(intent, verb: "cancel")
        intent = close(intent, parameters.reason, origin: origin)
        return expand(intent, parameters.expand)
    }

    /// Ends a payment that was not made.
    @discardableResult
    func close(
        _ intent: PaymentIntent, _ reason: PaymentIntent.CancellationReason?,
        origin: RequestOrigin
    ) -> PaymentIntent {
        var intent = intent
        endAuthentications(of: intent.id)
        intent.nextAction = nil
        intent.status = .canceled
        intent.canceledAt = environment.now()
        intent.cancellationReason = reason
        intents[intent.id] = intent
        emit(.paymentIntentCanceled, .paymentIntent(intent), origin: origin)
        return intent
    }

    /// Reads a page of the payments.
    func intents(_ query: OwnedObjectQuery) throws(StripeError) -> ObjectList<PaymentIntent> {
        let matching = intents.newestFirst.filter { query.matches([.customer: $0.customerID]) }
        return try query.list.page(of: matching, url: "/v1/payment_intents")
            .map { expand($0, query.expand) }
    }

    /// Gives an intent the card that it will be paid with.
    func attach(_ reference: String, to intent: inout PaymentIntent) throws(StripeError) {
        intent.paymentMethod = .id(try usable(reference, for: intent.customerID).id)
        if intent.status == .requiresPaymentMethod { intent.status = .requiresConfirmation }
    }

    /// Refuses a step of a payment that is over, or that a checkout session alone may take.
    func checkOpen(_ intent: PaymentIntent, verb: String) throws(StripeError) {
        guard intent.checkoutSession == nil else { throw .intentOfCheckoutSession(intent, verb) }
        guard intent.status.isOpen else {
            throw .unexpectedState(intent, verb: verb, allowed: PaymentIntentStatus.open)
        }
    }

    /// Ends a waiting attempt, since what it would have paid for has changed.
    private func returnToConfirmation(_ intent: inout PaymentIntent) {
        guard intent.status == .requiresAction else { return }
        endAuthentications(of: intent.id)
        intent.nextAction = nil
        intent.status = .requiresConfirmation
    }
}
