import ShopModel

/// Gives orders their short payment pages and leads from there to the provider's.
struct PageService: Sendable {
    let database: any Database
    let payments: PaymentService
    let address: PublicAddress
    let now: @Sendable () -> Timestamp

    /// How often a link can be mailed, in milliseconds.
    private static let mailInterval: Int64 = 10 * 60 * 1_000

    /// What a browser is shown of a page.
    struct View: Sendable {
        let page: PaymentPage
        let order: Order
        let attempt: PaymentAttempt?
        let time: Timestamp
    }

    /// Returns where an order can be paid, and mails it where that is asked for.
    ///
    /// Asked again, it is the same page. Throws ``Problem`` where the order cannot be paid.
    func open(_ id: OrderID, owner: OrderOwner, isMailed: Bool) async throws -> PaymentPageAnswer {
        let time = now()
        let (page, payBy) = try await database.changeOrder { transaction in
            let order = try OrderRepository().require(id, owner: owner, in: transaction)
            try order.requirePayable(at: time)
            let page = try Self.page(of: id, at: time, in: transaction)
            if isMailed {
                let period = time.milliseconds / Self.mailInterval
                try JobQueue().send(
                    .payLink(id), key: "mail-pay-link-\(id)-\(period)", at: time, in: transaction)
            }
            return (page, order.payBy ?? time)
        }
        return PaymentPageAnswer(
            url: address.page(page.code), phrase: page.phrase, expiresAt: payBy)
    }

    /// Returns what a page shows; nil where no page has the code.
    ///
    /// A shopper who comes back from the provider's page has news that may not have arrived here:
    /// then the provider is asked first.
    func view(_ code: PageCode, isBack: Bool) async throws -> View? {
        let view = try await read(code)
        guard isBack, let attempt = view?.attempt, attempt.kind == .session,
            attempt.status.isOpen, let reference = attempt.reference
        else { return view }
        await payments.reconcile(reference)
        return try await read(code)
    }

    /// Returns the provider's page that the button leads to; nil where there is nothing to pay.
    ///
    /// Throws ``Problem`` where no page has the code, or the order cannot be paid.
    func press(_ code: PageCode) async throws -> HostedPage? {
        guard let page = try await database.read({ try PageRepository().find(code, in: $0) }) else {
            throw Problem.notFound
        }
        return try await payments.page(
            for: page.orderID, returnURL: address.page(code) + "?back=1")
    }

    private func read(_ code: PageCode) async throws -> View? {
        let time = now()
        return try await database.read { snapshot in
            guard let page = try PageRepository().find(code, in: snapshot),
                let order = try OrderRepository().find(page.orderID, in: snapshot)
            else { return nil }
            let attempt = try AttemptRepository().latest(of: order.id, in: snapshot)
            return View(page: page, order: order, attempt: attempt, time: time)
        }
    }

    /// Returns the page of an order, which may be a new one.
    ///
    /// Throws ``OrderTransitionError/changedMeanwhile`` where another transaction was first.
    private static func page(
        of order: OrderID, at time: Timestamp, in transaction: Transaction
    ) throws -> PaymentPage {
        if let known = try PageRepository().find(of: order, in: transaction) { return known }
        var generator = SystemRandomNumberGenerator()
        let page = PaymentPage(
            orderID: order, code: PageCode(using: &generator),
            phrase: PagePhrase.make(using: &generator))
        guard try PageRepository().insert(page, at: time, in: transaction) else {
            throw OrderTransitionError.changedMeanwhile
        }
        return page
    }
}
