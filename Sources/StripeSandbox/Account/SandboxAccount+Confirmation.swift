/// Taking the money.
extension SandboxAccount {
    /// Confirms an intent with its card or another.
    ///
    /// - Throws: `StripeError` where the intent's state does not allow it, or the card was declined.
    func confirm(
        _ id: String, _ parameters: ConfirmPaymentIntent, origin: RequestOrigin
    ) throws(StripeError) -> PaymentIntent {
        var intent = try intent(id)
        guard intent.status.isOpen else {
            throw .unexpectedState(intent, verb: "confirm", allowed: PaymentIntentStatus.open)
        }
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
        endAuthentications(of: intent)
        intent.nextAction = nil
        intent.lastPaymentError = nil
        guard case .id(let methodID) = intent.paymentMethod, let method = paymentMethods[methodID]
        else { throw .missingPaymentMethod(intent) }
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
            return intent
        }
        emit(.chargeFailed, .charge(charge), origin: origin)
        let details = ErrorDetails(
            .cardError, code: decline.code, declineCode: decline.declineCode,
            message: decline.message, param: decline.param, charge: chargeID,
            paymentMethod: method)
        throw .declined(details, fail(intent, details, origin: origin))
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
