import ShopModel

/// The part of placing an order that prices it, reserves its stock and writes it.
struct OrderWriting: Sendable {
    let placement: Placement
    let time: Timestamp

    /// How long the stock of an unpaid order is kept.
    private static let reservation: Int64 = 45 * 60
    /// How long it is kept for a shopper who was offline and may come back only tomorrow.
    private static let offlineReservation: Int64 = 24 * 60 * 60

    /// Writes the order; throws ``Problem`` where it cannot be had as it was shown.
    func write(to transaction: Transaction) throws -> Order {
        let request = placement.request
        try giveWay(in: transaction)
        let settings = try StoreRepository().requireSettings(in: transaction)
        try requireCurrency(of: settings)
        let method = try settings.shippingMethod(request.shippingMethod)
        let wanted = try WantedLine.merged(request.items, settings: settings)
        let offers = try StockRepository().offers(of: wanted.map(\.watchID), in: transaction)
        let pricing = OrderPricing(settings: settings, offers: offers, method: method)
        let quote = try pricing.quote(wanted)
        let changes = pricing.changes(to: wanted)
        let expected = try expectedTotal(in: settings.currency)
        guard changes.isEmpty, quote.total.minorUnits <= expected?.minorUnits ?? .max else {
            throw Problem.orderChanged(changes, expected: expected, actual: quote.total)
        }
        return try write(quote, wanted, to: transaction)
    }

    private func write(
        _ quote: Quote, _ wanted: [WantedLine], to transaction: Transaction
    ) throws -> Order {
        let isOffline = placement.request.isPlacedOffline ?? false
        let draft = OrderDraft(
            buyer: placement.buyer, clientOrderID: placement.request.clientOrderID, quote: quote,
            destination: placement.request.destination, isPlacedOffline: isOffline,
            payBy: time.advanced(
                bySeconds: isOffline ? Self.offlineReservation : Self.reservation),
            gift: placement.request.gift, replaces: placement.request.replaces)
        let id = try OrderRepository().insert(draft, at: time, in: transaction)
        try OrderEventRepository().append(
            "placed", to: id, from: nil, to: .pending, by: placement.buyer.actor(placing: id),
            at: time, in: transaction)
        guard let order = try OrderRepository().find(id, in: transaction) else {
            throw OrderTransitionError.changedMeanwhile
        }
        try reserve(order, in: transaction)
        return order
    }

    /// Reserves all lines or throws.
    ///
    /// The offers were read in this transaction, but on a database
    /// with more than one writer another order may have taken the last piece since.
    private func reserve(_ order: Order, in transaction: Transaction) throws {
        let stock = StockRepository()
        for line in order.stockLines
        where try !stock.reserve(line, at: time, in: transaction) {
            let offer = try stock.offers(of: [line.watchID], in: transaction).first
            let change = LineChange(
                watchID: line.watchID, expected: DecimalText(line.unitPrice),
                actual: offer.map { DecimalText($0.unitPrice) }, available: offer?.available ?? 0)
            throw Problem.orderChanged([change], expected: order.total, actual: order.total)
        }
    }

    /// Calls off the order that this one takes the place of, so that its pieces are there again.
    ///
    /// One that was refused is not there. Throws ``Problem`` where it is being paid or is paid.
    private func giveWay(in transaction: Transaction) throws {
        guard let id = placement.request.replaces,
            let former = try OrderRepository().find(id, buyer: placement.buyer, in: transaction)
        else { return }
        switch former.status {
        case .cancelled, .expired: return
        case .pending: break
        case .processing, .shipped, .delivered, .lost, .returned:
            throw Problem.illegalTransition(
                former, detail: "The order that is to be replaced is paid.",
                without: .cancel)
        }
        guard try AttemptRepository().open(of: former.id, in: transaction) == nil else {
            throw Problem.illegalTransition(
                former, detail: "The order that is to be replaced is being paid.",
                without: .cancel)
        }
        let transition = OrderTransition(
            step: .cancel, payment: .cancelled, actor: placement.buyer.actor(placing: former.id),
            time: time, note: "replaced")
        _ = try transition.apply(to: former, in: transaction)
    }

    private func requireCurrency(of settings: StoreSettings) throws(Problem) {
        guard let code = placement.request.currency, code != settings.currency.code else { return }
        let detail = "must be \(settings.currency.code)"
        throw Problem(invalid: [FieldError(pointer: "#/currency", detail: detail)])
    }

    private func expectedTotal(in currency: Currency) throws(Problem) -> Money? {
        do {
            return try placement.request.expectedTotal?.money(in: currency)
        } catch {
            throw Problem(invalid: [
                FieldError(pointer: "#/expected_total", detail: error.requirement)
            ])
        }
    }
}

extension Problem {
    /// Refuses an order that is not to be had as its shopper was shown it; nothing was ordered.
    fileprivate static func orderChanged(
        _ changes: [LineChange], expected: Money?, actual: Money
    ) -> Problem {
        var problem = Problem(
            .orderChanged, detail: "Prices rose or stock is short. Nothing was ordered.")
        problem.changes = changes
        problem.total = TotalChange(
            expected: expected.map(DecimalText.init), actual: DecimalText(actual))
        return problem
    }
}
