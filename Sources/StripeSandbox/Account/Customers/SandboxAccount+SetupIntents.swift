/// Keeping a card without charging it.
extension SandboxAccount {
    /// Makes a setup, and confirms it where the request says so.
    func create(
        _ parameters: SetupIntentDetails, origin: RequestOrigin
    ) throws(StripeError) -> SetupIntent {
        var intent = makeSetupIntent()
        intent.automaticPaymentMethods = parameters.automaticPaymentMethods
        try apply(parameters, to: &intent)
        if let confirmation = parameters.confirmation {
            try checkConfirmation(of: intent, confirmation)
        }
        setupIntents[intent.id] = intent
        emit(.setupIntentCreated, .setupIntent(intent), origin: origin)
        if let confirmation = parameters.confirmation {
            intent = try attempt(intent, confirmation, origin: origin)
        }
        return expand(intent, parameters.expand)
    }

    /// Begins a setup that nothing is known of yet.
    func makeSetupIntent() -> SetupIntent {
        let id = environment.identifier("seti")
        return SetupIntent(
            id: id, clientSecret: environment.identifier("\(id)_secret"),
            created: environment.now())
    }

    /// Reads a setup.
    func setupIntent(_ id: String) throws(StripeError) -> SetupIntent {
        guard let intent = setupIntents[id] else {
            throw .noSuchObject(SetupIntent.kind, id: id, param: "intent")
        }
        return intent
    }

    /// Changes an open setup.
    func update(
        setupIntent id: String, _ parameters: SetupIntentDetails
    ) throws(StripeError) -> SetupIntent {
        var intent = try setupIntent(id)
        if parameters.customer != nil || parameters.paymentMethod != nil {
            try checkOpen(intent, verb: "update")
        }
        try apply(parameters, to: &intent)
        setupIntents[id] = intent
        return expand(intent, parameters.expand)
    }

    /// Confirms a setup with its card or another.
    func confirm(
        setupIntent id: String, _ parameters: ConfirmSetupIntent, origin: RequestOrigin
    ) throws(StripeError) -> SetupIntent {
        var intent = try setupIntent(id)
        try checkOpen(intent, verb: "confirm")
        if let reference = parameters.paymentMethod { try choose(reference, for: &intent) }
        try checkConfirmation(of: intent, parameters.options)
        return expand(
            try attempt(intent, parameters.options, origin: origin), parameters.expand)
    }

    /// Reads a page of the setups.
    func setupIntents(_ query: OwnedObjectQuery) throws(StripeError) -> ObjectList<SetupIntent> {
        let matching = setupIntents.newestFirst.filter { intent in
            query.matches([
                .customer: intent.customer?.id, .paymentMethod: intent.paymentMethod?.id,
            ])
        }
        return try query.list.page(of: matching, url: "/v1/setup_intents")
            .map { expand($0, query.expand) }
    }

    /// Gives up a setup whose checkout session has ended.
    func cancel(_ intent: SetupIntent) {
        var intent = intent
        endAuthentications(of: intent.id)
        intent.nextAction = nil
        intent.status = .canceled
        intent.cancellationReason = .abandoned
        setupIntents[intent.id] = intent
        emit(.setupIntentCanceled, .setupIntent(intent), origin: .customer)
    }

    private func apply(
        _ parameters: SetupIntentDetails, to intent: inout SetupIntent
    ) throws(StripeError) {
        if let id = parameters.customer { intent.customer = .id(try customer(named: id).id) }
        try parameters.apply(to: &intent)
        if let reference = parameters.paymentMethod { try choose(reference, for: &intent) }
    }

    private func choose(
        _ reference: String, for intent: inout SetupIntent
    ) throws(StripeError) {
        intent.paymentMethod = .id(try usable(reference, for: intent.customer?.id).id)
        if intent.status == .requiresPaymentMethod { intent.status = .requiresConfirmation }
    }

    private func checkOpen(_ intent: SetupIntent, verb: String) throws(StripeError) {
        guard intent.checkoutSession == nil else { throw .setupOfCheckoutSession(intent, verb) }
        guard intent.status.isOpen else {
            throw .unexpectedState(intent, verb: verb, allowed: PaymentIntentStatus.open)
        }
    }

    private func checkConfirmation(
        of intent: SetupIntent, _ options: ConfirmationOptions
    ) throws(StripeError) {
        guard intent.paymentMethod != nil else { throw .missingPaymentMethod(intent) }
        guard options.returnURL != nil || !intent.needsReturnURL else { throw .missingReturnURL }
    }
}
