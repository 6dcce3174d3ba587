/// Making, reading and ending pages on which customers pay.
extension SandboxAccount {
    /// How long a session can be open, in seconds.
    private static let lifetimes: ClosedRange<Int64> = (30 * 60)...(24 * 60 * 60)

    /// Makes a session.
    func create(
        _ parameters: CreateCheckoutSession, origin: RequestOrigin
    ) throws(StripeError) -> CheckoutSession {
        let now = environment.now()
        let expiresAt = parameters.expiresAt ?? now + Self.lifetimes.upperBound
        guard expiresAt - now >= Self.lifetimes.lowerBound else { throw .expiresTooSoon }
        guard expiresAt - now <= Self.lifetimes.upperBound else { throw .expiresTooLate }
        let customer = try parameters.customer.map { id throws(StripeError) in
            try self.customer(named: id)
        }
        let id = environment.identifier("cs_test")
        var session = CheckoutSession(
            id: id, created: now, mode: parameters.mode, currency: parameters.currency,
            lineItems: parameters.items.map { lineItem($0, created: now) },
            expiresAt: expiresAt, successURL: parameters.successURL,
            cancelURL: parameters.cancelURL, clientReferenceID: parameters.clientReferenceID,
            customerEmail: parameters.customerEmail, createsCustomer: parameters.createsCustomer,
            locale: parameters.locale, submitType: parameters.submitType,
            paymentIntentDetails: parameters.paymentIntent,
            pageURL: pageURL + CheckoutSession.path(of: id))
        session.customer = customer.map { .id($0.id) }
        session.email = customer?.email
        try parameters.metadata.apply(to: &session.metadata)
        if parameters.mode == .setup {
            session.setupIntent = .id(
                try openSetup(of: session, parameters.setupIntent, origin: origin).id)
        }
        sessions[id] = session
        return expand(session, parameters.expand)
    }

    /// Reads a session.
    func session(_ id: String) throws(StripeError) -> CheckoutSession {
        expireOverdueSessions()
        guard let session = sessions[id] else {
            throw .noSuchObject(CheckoutSession.kind, id: id, param: "session")
        }
        return session
    }

    /// Changes a session's metadata.
    func update(
        session id: String, _ parameters: UpdateMetadata
    ) throws(StripeError) -> CheckoutSession {
        var session = try session(id)
        try parameters.metadata.apply(to: &session.metadata)
        sessions[id] = session
        return expand(session, parameters.expand)
    }

    /// Ends a session that nobody has paid.
    func expire(
        session id: String, _ parameters: RetrieveObject, origin: RequestOrigin
    ) throws(StripeError) -> CheckoutSession {
        let session = try session(id)
        guard session.status == .open else { throw .sessionNotOpen(session) }
        return expand(expire(session, origin: origin), parameters.expand)
    }

    /// Reads a page of the sessions.
    func sessions(
        _ query: OwnedObjectQuery
    ) throws(StripeError) -> ObjectList<CheckoutSession> {
        expireOverdueSessions()
        let matching = sessions.newestFirst.filter { session in
            query.matches([
                .customer: session.customer?.id, .paymentIntent: session.paymentIntent?.id,
                .status: session.status.rawValue,
            ])
        }
        return try query.list.page(of: matching, url: "/v1/checkout/sessions")
            .map { expand($0, query.expand) }
    }

    /// Reads a page of what a session sells.
    func lineItems(
        of id: String, _ query: OwnedObjectQuery
    ) throws(StripeError) -> ObjectList<LineItem> {
        try query.list.page(
            of: try session(id).lineItems, url: "/v1/checkout/sessions/\(id)/line_items")
    }

    /// Ends the sessions whose time is over.
    func expireOverdueSessions() {
        let now = environment.now()
        for session in sessions.newestFirst
        where session.status == .open && session.expiresAt <= now {
            expire(session, origin: .customer)
        }
    }

    @discardableResult
    private func expire(_ session: CheckoutSession, origin: RequestOrigin) -> CheckoutSession {
        var session = session
        session.status = .expired
        sessions[session.id] = session
        if let intent = session.paymentIntent.flatMap({ intents[$0.id] }), intent.status.isOpen {
            close(intent, .expired, origin: origin)
        }
        if let intent = session.setupIntent.flatMap({ setupIntents[$0.id] }),
            intent.status.isOpen
        {
            cancel(intent)
        }
        emit(.checkoutSessionExpired, .checkoutSession(session), origin: origin)
        return session
    }

    private func openSetup(
        of session: CheckoutSession, _ details: CreateCheckoutSession.SetupDetails,
        origin: RequestOrigin
    ) throws(StripeError) -> SetupIntent {
        var intent = makeSetupIntent()
        intent.checkoutSession = session.id
        intent.customer = session.customer
        details.description.apply(to: &intent.description)
        try details.metadata.apply(to: &intent.metadata)
        setupIntents[intent.id] = intent
        emit(.setupIntentCreated, .setupIntent(intent), origin: origin)
        return intent
    }

    private func lineItem(_ item: CheckoutItem, created: Int64) -> LineItem {
        LineItem(
            id: environment.identifier("li"), created: created, currency: item.currency,
            name: item.name, details: item.details, quantity: item.quantity,
            unitAmount: item.unitAmount, priceID: environment.identifier("price"),
            productID: environment.identifier("prod"))
    }
}
