import ShopModel

/// Writes the letters of mails from what is true when they are sent.
struct LetterComposer: Sendable {
    private let database: any Database
    private let sources: LetterSources
    private let address: PublicAddress
    private let now: @Sendable () -> Timestamp

    init(
        database: any Database, sources: LetterSources, address: PublicAddress,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.database = database
        self.sources = sources
        self.address = address
        self.now = now
    }

    /// Returns what a mail says and to whom; nil where there is no occasion for it any more, or
    /// nobody to write to.
    func draft(of mail: Mail) async throws -> LetterDraft? {
        switch mail {
        case .welcome(let id): try await welcome(id)
        case .orderConfirmation(let id): try await confirmation(id)
        case .payLink(let id): try await payLink(id)
        case .shipped(let id): try await shipped(id)
        case .delivered(let id): try await delivered(id)
        case .lost(let id): try await lost(id)
        case .returned(let id): try await returned(id)
        case .cancelled(let id): try await cancelled(id)
        case .refunded(let id, let refund): try await refunded(id, RefundID(refund))
        case .receipt(let id): try await receipt(id)
        case .passwordReset(let request): try await sources.passwordReset(request)
        case .orderAccess(let request): try await sources.orderAccess(request)
        case .backInStock(let id): try await backInStock(id)
        case .lowStock(let id): try await lowStock(id)
        }
    }

    private func welcome(_ id: CustomerID) async throws -> LetterDraft? {
        let customer = try await database.read { snapshot in
            try CustomerRepository().findEnabled(id, in: snapshot)
        }
        guard let customer else { return nil }
        return LetterDraft(
            WelcomeLetter(name: MailText.line(customer.fullName)),
            to: [MailAddress(customer.email, name: customer.fullName)])
    }

    // MARK: Orders

    private func confirmation(_ id: OrderID) async throws -> LetterDraft? {
        guard let subject = try await subject(id), subject.order.paymentStatus.isPaid else {
            return nil
        }
        return LetterDraft(ConfirmationLetter(order: subject.facts), to: [subject.recipient])
    }

    private func payLink(_ id: OrderID) async throws -> LetterDraft? {
        let page = try await database.read { try PageRepository().find(of: id, in: $0) }
        guard let subject = try await subject(id), let page, subject.order.isPayable,
            let payBy = subject.order.payBy, now() < payBy
        else { return nil }
        let letter = PayLinkLetter(
            order: subject.facts, link: address.page(page.code), phrase: page.phrase,
            payBy: MailDate(payBy).text)
        return LetterDraft(letter, to: [subject.recipient])
    }

    private func shipped(_ id: OrderID) async throws -> LetterDraft? {
        guard let subject = try await subject(id),
            [.shipped, .delivered].contains(subject.order.status)
        else { return nil }
        return LetterDraft(
            ShippedLetter(subject.order, subject.facts), to: [subject.recipient])
    }

    private func delivered(_ id: OrderID) async throws -> LetterDraft? {
        guard let subject = try await subject(id), subject.order.status == .delivered else {
            return nil
        }
        return LetterDraft(DeliveredLetter(order: subject.facts), to: [subject.recipient])
    }

    private func lost(_ id: OrderID) async throws -> LetterDraft? {
        guard let subject = try await subject(id), subject.order.status == .lost else {
            return nil
        }
        return LetterDraft(LostLetter(order: subject.facts), to: [subject.recipient])
    }

    private func returned(_ id: OrderID) async throws -> LetterDraft? {
        let refunds = try await database.read { try RefundRepository().list(of: id, in: $0) }
        guard let subject = try await subject(id), subject.order.status == .returned else {
            return nil
        }
        let letter = ReturnedLetter(
            order: subject.facts, isRefunded: refunds.contains(where: \.status.holdsMoney))
        return LetterDraft(letter, to: [subject.recipient])
    }

    private func cancelled(_ id: OrderID) async throws -> LetterDraft? {
        guard let subject = try await subject(id),
            [.cancelled, .expired].contains(subject.order.status)
        else { return nil }
        return LetterDraft(
            CancelledLetter(subject.order, subject.facts), to: [subject.recipient])
    }

    private func refunded(_ id: OrderID, _ refund: RefundID) async throws -> LetterDraft? {
        let record = try await database.read { try RefundRepository().find(refund, in: $0) }
        guard let subject = try await subject(id), let record, record.refund.orderID == id,
            record.refund.status.holdsMoney
        else { return nil }
        let amount = MoneyFormat.unitedStates.text(record.refund.amount)
        return LetterDraft(
            RefundLetter(order: subject.facts, amount: amount), to: [subject.recipient])
    }

    private func receipt(_ id: OrderID) async throws -> LetterDraft? {
        let number = try await database.read { snapshot -> Int64? in
            try snapshot.first("SELECT receipt_number FROM orders WHERE order_id = $1", [id])?
                .get("receipt_number")
        }
        guard let subject = try await subject(id), let number else { return nil }
        return LetterDraft(
            ReceiptLetter(order: subject.facts, receipt: String(number)),
            to: [subject.recipient])
    }

    /// An order with whom a letter about it goes to.
    private struct Subject: Sendable {
        let order: Order
        let facts: OrderFacts
        let recipient: MailAddress?
    }

    private func subject(_ id: OrderID) async throws -> Subject? {
        try await database.read { snapshot in
            let orders = OrderRepository()
            guard let order = try orders.find(id, in: snapshot),
                let contact = try orders.contact(of: id, in: snapshot)
            else { return nil }
            return Subject(
                order: order, facts: OrderFacts(order, name: contact.fullName),
                recipient: MailAddress(contact.email, name: contact.fullName))
        }
    }

    // MARK: Stock

    private func lowStock(_ id: WatchID) async throws -> LetterDraft? {
        try await database.read { snapshot in
            guard let watch = try WatchRepository().find(id, in: snapshot),
                let settings = try StoreRepository().settings(in: snapshot)?.settings,
                watch.stockQuantity <= settings.lowStock
            else { return nil }
            let letter = LowStockLetter(
                watch: WatchWords(watch), available: String(watch.stockQuantity))
            let staff = try CustomerRepository().staff(in: snapshot)
            return LetterDraft(letter, to: staff.map { MailAddress($0.email, name: $0.fullName) })
        }
    }

    /// Sold out again before the mail went out, it is owed anew.
    private func backInStock(_ id: Int64) async throws -> LetterDraft? {
        let subscriptions = SubscriptionRepository()
        return try await database.transaction { transaction in
            guard let subscription = try subscriptions.find(id, in: transaction),
                let watch = try WatchRepository().find(subscription.watch, in: transaction)
            else { return nil }
            guard watch.stockQuantity > 0 else {
                try subscriptions.renew(id, in: transaction)
                return nil
            }
            return LetterDraft(
                BackInStockLetter(
                    watch: WatchWords(watch),
                    removal: address.origin
                        + Route.stockSubscription.path(subscription.removalToken)),
                to: [MailAddress(subscription.email)])
        }
    }
}
