import ShopModel

/// How an order is paid on a page of the provider.
extension PaymentService {
    /// For how long a page can be used: the provider allows no less than half an hour.
    private static let pageLifetime: Int64 = 31 * 60
    /// For how long an order is kept after its page has ended, for a payment of the last moment.
    private static let grace: Int64 = 5 * 60
    /// How long a page must still be usable to be shown again.
    private static let leastTime: Int64 = 60

    private enum Opening: Sendable {
        case paid
        case page(HostedPage)
        /// An attempt that must be closed first.
        case former(PaymentAttempt)
        /// An attempt whose page the provider is to make.
        case starting(PaymentAttempt, Order, isNew: Bool)
    }

    /// Returns the provider's page for an order, the same one as long as it can be used; nil where
    /// the order is paid.
    ///
    /// A page makes the order's reservation longer, so that nobody pays for what is gone. Throws
    /// ``Problem`` where the order cannot be paid, or the provider cannot be asked.
    func page(for id: OrderID, returnURL: String) async throws -> HostedPage? {
        for _ in 0..<Self.tries {
            switch try await openPage(of: id) {
            case .paid: return nil
            case .page(let page): return page
            case .former(let attempt): try await close(attempt)
            case .starting(let attempt, let order, let isNew):
                let made = try await make(attempt, order, returnURL: returnURL, isNew: isNew)
                if let made { return made }
            }
        }
        throw Problem.beingPaid
    }

    private func openPage(of id: OrderID) async throws -> Opening {
        let time = now()
        return try await database.changeOrder { transaction in
            guard let order = try OrderRepository().find(id, in: transaction) else {
                throw Problem.notFound
            }
            if order.paymentStatus.isPaid { return .paid }
            try order.requirePayable(at: time)
            if let open = try AttemptRepository().open(of: id, in: transaction) {
                guard open.kind == .session else { return .former(open) }
                if open.status == .starting { return .starting(open, order, isNew: false) }
                if let page = open.page,
                    time < page.expiresAt.advanced(bySeconds: -Self.leastTime)
                {
                    return .page(page)
                }
                return .former(open)
            }
            let expiresAt = time.advanced(bySeconds: Self.pageLifetime)
            let attempt = try Self.start(
                .session, of: order, expiresAt: expiresAt, at: time, in: transaction)
            let isKept = try OrderRepository().extendReservation(
                of: id, until: expiresAt.advanced(bySeconds: Self.grace), in: transaction)
            guard isKept else { throw Problem.tooLate }
            return .starting(attempt, order, isNew: true)
        }
    }

    /// Makes the provider's page of an attempt; nil where another attempt must be started.
    ///
    /// That is where the attempt was closed meanwhile, or where a page that was asked for before and
    /// that nobody has seen can no longer be made as it was asked for.
    private func make(
        _ attempt: PaymentAttempt, _ order: Order, returnURL: String, isNew: Bool
    ) async throws -> HostedPage? {
        let report: PaymentReport
        do {
            report = try await provider.open(
                PageDraft(attempt: attempt, order: order, returnURL: returnURL))
        } catch ProviderFailure.refused {
            _ = try await note(AttemptUpdate(status: .cancelled), of: attempt)
            if isNew { throw unavailable(.refused) }
            return nil
        } catch let failure as ProviderFailure {
            throw unavailable(failure)
        }
        guard let page = report.page else { throw unavailable(.unknownOutcome) }
        let update = report.update(attempt, status: .ready)
        return try await note(update, of: attempt) ? page : nil
    }
}

extension Problem {
    /// The reservation of the order cannot be made longer again.
    fileprivate static var tooLate: Problem {
        Problem(
            .notPayable, detail: "The time to pay is nearly over. Pay with a card, or order again.")
    }
}
