/// Asking the bank whether a card may be kept.
extension SandboxAccount {
    /// Tries to keep the card: the bank approves, declines, or wants to see the customer first.
    func attempt(
        _ intent: SetupIntent, _ options: ConfirmationOptions, origin: RequestOrigin
    ) throws(StripeError) -> SetupIntent {
        var intent = intent
        endAuthentications(of: intent.id)
        intent.nextAction = nil
        intent.lastSetupError = nil
        guard let method = intent.paymentMethod.flatMap({ paymentMethods[$0.id] }) else {
            throw .missingPaymentMethod(intent)
        }
        guard method.testCard.requiresAuthentication else {
            return try settle(intent, method, origin: origin)
        }
        intent.nextAction = authenticationPage(
            of: .setup(intent.id), returnURL: options.returnURL)
        intent.status = .requiresAction
        setupIntents[intent.id] = intent
        emit(.setupIntentRequiresAction, .setupIntent(intent), origin: origin)
        return intent
    }

    /// Records what the bank said.
    func settle(
        _ intent: SetupIntent, _ method: PaymentMethod, origin: RequestOrigin
    ) throws(StripeError) -> SetupIntent {
        if case .declined(let reason) = method.testCard.outcomeOfKeeping {
            let details = ErrorDetails(declined: reason, paymentMethod: method)
            throw .declined(details, fail(intent, details, origin: origin))
        }
        var intent = intent
        intent.nextAction = nil
        intent.status = .succeeded
        setupIntents[intent.id] = intent
        if let customer = intent.customer?.id, method.customer == nil {
            keep(method, for: customer, origin: origin)
        }
        emit(.setupIntentSucceeded, .setupIntent(intent), origin: origin)
        if let session = intent.checkoutSession { complete(session) }
        return intent
    }

    /// Puts a setup back to where it needs a card, and says why.
    @discardableResult
    func fail(
        _ intent: SetupIntent, _ details: ErrorDetails, origin: RequestOrigin
    ) -> SetupIntent {
        var intent = intent
        intent.status = .requiresPaymentMethod
        intent.paymentMethod = nil
        intent.nextAction = nil
        intent.lastSetupError = details
        setupIntents[intent.id] = intent
        emit(.setupIntentSetupFailed, .setupIntent(intent), origin: origin)
        return intent
    }
}
