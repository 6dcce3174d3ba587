/// Taking the money.
extension SandboxAccount {
    /// Confirms an intent with its card or another.
    ///
    /// - Throws: `StripeError` where the intent's state does not allow it, or the card was declined.
    func confirm(
        _ id: String, _ parameters: ConfirmPaymentIntent, origin: RequestOrigin
    ) throws(StripeError) -> PaymentIntent {
        var intent = try intent(id)
        try checkOpen(intent, verb: "confirm")
        if let reference = parameters.paymentMethod { try attach(reference, to: &intent) }
        try parameters.details.apply(to: &intent)
        try checkConfirmation(of: intent, parameters.options)
        let confirmed = try attempt(intent, parameters.options, origin: origin)
        return expand(confirmed, parameters.expand)
    }

    /// Refuses a confirmation that lacks a card or a way back.
    func checkConfirmation(
        of intent: PaymentIntent, _ options: ConfirmationOptions
    ) throws(StripeError) {
        guard intent.paymentMethod != nil else { throw .missingPaymentMethod(intent) }
        guard options.returnURL != nil || !intent.needsReturnURL else { throw .missingReturnURL }
    }

    /// Tries to pay: the bank approves, declines, or wants to see the customer first.
    func attempt(
        _ intent: PaymentIntent, _ options: ConfirmationOptions, origin: RequestOrigin
    ) throws(StripeError) -> PaymentIntent {
        var intent = intent
        endAuthentications(of: intent.id)
        intent.nextAction = nil
        intent.lastPaymentError = nil
        guard let method = intent.paymentMethod.flatMap({ paymentMethods[$0.id] }) else {
            throw .missingPaymentMethod(intent)
        }
        guard method.testCard.requiresAuthentication else {
            return try settle(intent, method, method.testCard.outcome, origin: origin)
        }
        guard !options.failsOnRequiredAction else {
            return try settle(
                intent, method, .declined(.authenticationRequired), origin: origin)
        }
        return requireAction(intent, returnURL: options.returnURL, origin: origin)
    }

    /// Records what the bank did.
    func settle(
        _ intent: PaymentIntent, _ method: PaymentMethod, _ outcome: TestCard.Outcome,
        origin: RequestOrigin
    ) throws(StripeError) -> PaymentIntent {
        var intent = intent
        let chargeID = environment.identifier("ch")
        intent.latestCharge = .id(chargeID)
        intent.nextAction = nil
        var decline: CardDecline?
        if case .declined(let reason) = outcome { decline = reason }
        let charge = Charge(
            id: chargeID, created: environment.now(), intent: intent, method: method,
            decline: decline)
        charges[chargeID] = charge
        guard let decline else {
            intent.status = .succeeded
            intents[intent.id] = intent
            emit(.chargeSucceeded, .charge(charge), origin: origin)
            emit(.paymentIntentSucceeded, .paymentIntent(intent), origin: origin)
            use(method, for: intent, origin: origin)
            if let session = intent.checkoutSession { complete(session) }
            if let reason = method.testCard.disputeReason {
                openDispute(of: charge, reason, card: method.card)
            }
            return intent
        }
        emit(.chargeFailed, .charge(charge), origin: origin)
        let details = ErrorDetails(declined: decline, charge: chargeID, paymentMethod: method)
        throw .declined(details, fail(intent, details, origin: origin))
    }

    /// Keeps the card that paid where the payment says so; else it was used up.
    private func use(_ method: PaymentMethod, for intent: PaymentIntent, origin: RequestOrigin) {
        guard method.customer == nil else { return }
        if let customer = intent.customerID, intent.setupFutureUsage != nil {
            keep(method, for: customer, origin: origin)
        } else {
            paymentMethods[method.id]?.isSpent = true
        }
    }

    /// Puts an intent back to where it needs a card, and says why.
    func fail(
        _ intent: PaymentIntent, _ details: ErrorDetails, origin: RequestOrigin
    ) -> PaymentIntent {
        var intent = intent
        intent.status = .requiresPaymentMethod
        intent.paymentMethod = nil
        intent.nextAction = nil
        intent.lastPaymentError = details
        intents[intent.id] = intent
        emit(.paymentIntentPaymentFailed, .paymentIntent(intent), origin: origin)
        return intent
    }
}
