/// What a customer does on a checkout page.
extension SandboxAccount {
    /// What the page shows: the session, and why the last card was refused.
    func checkoutPage(_ id: String) -> (session: CheckoutSession, failure: String?)? {
        expireOverdueSessions()
        guard let session = sessions[id] else { return nil }
        let failure =
            session.paymentIntent.flatMap { intents[$0.id]?.lastPaymentError?.message }
            ?? session.setupIntent.flatMap { setupIntents[$0.id]?.lastSetupError?.message }
        return (session, failure)
    }

    /// Pays with a card, or keeps it where the session is for that.
    ///
    /// - Parameter email: the address that the customer gave, where the shop has not said it.
    /// - Returns: where the customer goes next; `nil` where there is no such session.
    func submit(session id: String, card: TestCard, email: String?) -> String? {
        expireOverdueSessions()
        guard var session = sessions[id] else { return nil }
        guard session.status == .open else { return session.pageURL }
        if session.email == nil, session.customerEmail == nil { session.email = email }
        sessions[id] = session
        let method = makePaymentMethod(card)
        let options = ConfirmationOptions(returnURL: session.pageURL)
        do throws(StripeError) {
            let action =
                switch session.mode {
                case .payment: try pay(session, method, options)
                case .setup: try keep(session, method, options)
                }
            return action?.url ?? session.completionURL
        } catch {
            // The page tells why, from the intent.
            return session.pageURL
        }
    }

    /// Ends a session well, once its payment or setup has succeeded.
    func complete(_ id: String) {
        guard var session = sessions[id], session.status == .open else { return }
        session.status = .complete
        if session.createsCustomer, session.customer == nil, session.mode == .payment {
            var customer = Customer(
                id: environment.identifier("cus"), created: environment.now())
            customer.email = session.email ?? session.customerEmail
            customers[customer.id] = customer
            emit(.customerCreated, .customer(customer), origin: .customer)
            session.customer = .id(customer.id)
        }
        sessions[id] = session
        emit(.checkoutSessionCompleted, .checkoutSession(session), origin: .customer)
    }

    private func pay(
        _ session: CheckoutSession, _ method: PaymentMethod, _ options: ConfirmationOptions
    ) throws(StripeError) -> NextAction? {
        var intent = try paymentIntent(of: session)
        intent.paymentMethod = .id(method.id)
        return try attempt(intent, options, origin: .customer).nextAction
    }

    private func keep(
        _ session: CheckoutSession, _ method: PaymentMethod, _ options: ConfirmationOptions
    ) throws(StripeError) -> NextAction? {
        guard var intent = session.setupIntent.flatMap({ setupIntents[$0.id] }) else {
            return nil
        }
        intent.paymentMethod = .id(method.id)
        return try attempt(intent, options, origin: .customer).nextAction
    }

    /// Finds the payment of a session, which is made when a customer first pays.
    private func paymentIntent(of session: CheckoutSession) throws(StripeError) -> PaymentIntent {
        if let intent = session.paymentIntent.flatMap({ intents[$0.id] }) { return intent }
        guard let amount = session.amount, let currency = session.currency else {
            throw .internalFailure
        }
        let id = environment.identifier("pi")
        var intent = PaymentIntent(
            id: id, clientSecret: environment.identifier("\(id)_secret"),
            created: environment.now(), amount: amount, currency: currency)
        intent.checkoutSession = session.id
        intent.customer = session.customer
        try session.paymentIntentDetails.apply(to: &intent)
        intents[id] = intent
        sessions[session.id]?.paymentIntent = .id(id)
        emit(.paymentIntentCreated, .paymentIntent(intent), origin: .customer)
        return intent
    }
}
