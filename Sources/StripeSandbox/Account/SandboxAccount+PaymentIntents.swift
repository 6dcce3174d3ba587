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
            throw .noSuchObject("payment_intent", id: id, param: "intent")
        }
        return intent
    }

    /// Changes an intent; the amount, currency and card of an open one only.
    func update(
        _ id: String, _ parameters: UpdatePaymentIntent
    ) throws(StripeError) -> PaymentIntent {
        var intent = try intent(id)
        if parameters.changesPayment {
            guard intent.status.isOpen else {
                throw .unexpectedState(intent, verb: "update", allowed: PaymentIntentStatus.open)
            }
            intent.amount = parameters.amount ?? intent.amount
            intent.currency = parameters.currency ?? intent.currency
            try intent.currency.check(amount: intent.amount)
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
        guard intent.status.isOpen else {
            throw .unexpectedState(intent, verb: "cancel", allowed: PaymentIntentStatus.open)
        }
        endAuthentications(of: intent)
        intent.nextAction = nil
        intent.status = .canceled
        intent.canceledAt = environment.now()
        intent.cancellationReason = parameters.reason
        intents[id] = intent
        emit(.paymentIntentCanceled, .paymentIntent(intent), origin: origin)
        return expand(intent, parameters.expand)
    }

    /// Reads a charge.
    func charge(_ id: String) throws(StripeError) -> Charge {
        guard let charge = charges[id] else {
            throw .noSuchObject("charge", id: id, param: "id")
        }
        return charge
    }

    /// Gives an intent the card that it will be paid with.
    func attach(_ reference: String, to intent: inout PaymentIntent) throws(StripeError) {
        let method: PaymentMethod
        if let known = paymentMethods[reference] {
            method = known
        } else if let card = TestCard(rawValue: reference) {
            method = PaymentMethod(
                id: environment.identifier("pm"), testCard: card, created: environment.now())
            paymentMethods[method.id] = method
        } else {
            throw .noSuchReference("PaymentMethod", id: reference, param: "payment_method")
        }
        intent.paymentMethod = .id(method.id)
        if intent.status == .requiresPaymentMethod { intent.status = .requiresConfirmation }
    }

    /// Ends a waiting attempt, since what it would have paid for has changed.
    private func returnToConfirmation(_ intent: inout PaymentIntent) {
        guard intent.status == .requiresAction else { return }
        endAuthentications(of: intent)
        intent.nextAction = nil
        intent.status = .requiresConfirmation
    }
}
