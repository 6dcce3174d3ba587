/// Giving money back.
extension SandboxAccount {
    /// Refunds a charge, in full or in part.
    ///
    /// - Throws: `StripeError` where nothing was paid, or less is left than is asked for.
    func create(_ parameters: CreateRefund, origin: RequestOrigin) throws(StripeError) -> Refund {
        var charge = try refundableCharge(parameters)
        let left = charge.amount - charge.amountRefunded
        guard left > 0 else { throw .alreadyRefunded(charge) }
        let amount = parameters.amount ?? left
        guard amount <= left else {
            let currency = try ChargeCurrency(parameter: charge.currency)
            throw .refundTooLarge(currency.text(of: amount), left: currency.text(of: left))
        }
        let card = paymentMethods[charge.paymentMethod]?.testCard
        var refund = Refund(
            id: environment.identifier("re"), amount: amount, charge: .id(charge.id),
            created: environment.now(), currency: charge.currency,
            paymentIntent: .id(charge.paymentIntent), reason: parameters.reason,
            status: card == .refundPending ? .pending : .succeeded)
        if refund.status == .pending { refund.pendingReason = .processing }
        try parameters.metadata.apply(to: &refund.metadata)
        refunds[refund.id] = refund
        charge.amountRefunded += amount
        charge.refunded = charge.amountRefunded == charge.amount
        charges[charge.id] = charge
        emit(.refundCreated, .refund(refund), origin: origin)
        emit(.chargeRefunded, .charge(charge), origin: origin)
        if card == .refundPending { finish(refund, as: .succeeded) }
        if card == .refundFails { finish(refund, as: .failed) }
        return expand(refund, parameters.expand)
    }

    /// Reads a refund.
    func refund(_ id: String) throws(StripeError) -> Refund {
        guard let refund = refunds[id] else {
            throw .noSuchObject(Refund.kind, id: id, param: "id")
        }
        return refund
    }

    /// Changes a refund's metadata.
    func update(
        refund id: String, _ parameters: UpdateMetadata, origin: RequestOrigin
    ) throws(StripeError) -> Refund {
        var refund = try refund(id)
        try parameters.metadata.apply(to: &refund.metadata)
        refunds[id] = refund
        emit(.refundUpdated, .refund(refund), origin: origin)
        return expand(refund, parameters.expand)
    }

    /// Reads a page of the refunds.
    func refunds(_ query: OwnedObjectQuery) throws(StripeError) -> ObjectList<Refund> {
        let matching = refunds.newestFirst.filter { refund in
            query.matches([
                .charge: refund.charge?.id, .paymentIntent: refund.paymentIntent?.id,
            ])
        }
        return try query.list.page(of: matching, url: "/v1/refunds")
            .map { expand($0, query.expand) }
    }

    /// Tells how a refund ended that was not at its end when it was answered; the bank does that,
    /// and no request asks for it.
    private func finish(_ refund: Refund, as status: Refund.Status) {
        var refund = refund
        refund.status = status
        refund.pendingReason = nil
        if status == .failed { refund.failureReason = .expiredOrCanceledCard }
        refunds[refund.id] = refund
        if status == .failed, let chargeID = refund.charge?.id, var charge = charges[chargeID] {
            // The money is the shop's again.
            charge.amountRefunded -= refund.amount
            charge.refunded = false
            charges[chargeID] = charge
            emit(.refundFailed, .refund(refund), origin: .customer)
        }
        emit(.refundUpdated, .refund(refund), origin: .customer)
    }

    private func refundableCharge(_ parameters: CreateRefund) throws(StripeError) -> Charge {
        if let id = parameters.charge {
            guard let charge = charges[id] else {
                throw .noSuchReference(Charge.kind, id: id, param: "charge")
            }
            return try refundable(charge)
        }
        let id = parameters.paymentIntent ?? ""
        guard let intent = intents[id] else {
            throw .noSuchReference(PaymentIntent.kind, id: id, param: "payment_intent")
        }
        guard intent.status == .succeeded, let chargeID = intent.latestCharge?.id,
            let charge = charges[chargeID]
        else { throw .nothingToRefund(intent) }
        return try refundable(charge)
    }

    private func refundable(_ charge: Charge) throws(StripeError) -> Charge {
        guard charge.paid else { throw .failedChargeRefund(charge) }
        guard !charge.disputed else { throw .disputedChargeRefund(charge) }
        return charge
    }
}
