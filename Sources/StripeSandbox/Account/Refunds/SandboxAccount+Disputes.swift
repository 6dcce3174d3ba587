/// Charges that the card's owner disputes.
extension SandboxAccount {
    /// How long a shop has to answer, in seconds.
    private static let timeToAnswer: Int64 = 7 * 24 * 60 * 60

    /// Opens a dispute of a charge, as the owner of a card made for it does right after paying.
    func openDispute(of charge: Charge, _ reason: Dispute.Reason, card: PaymentMethod.Card) {
        var charge = charge
        charge.disputed = true
        charges[charge.id] = charge
        let dispute = Dispute(
            id: environment.identifier("du"), amount: charge.amount, charge: .id(charge.id),
            created: environment.now(), currency: charge.currency,
            evidenceDetails: Dispute.EvidenceDetails(
                dueBy: environment.now() + Self.timeToAnswer),
            networkReasonCode: reason.networkCode, paymentIntent: .id(charge.paymentIntent),
            paymentMethodDetails: Dispute.PaymentMethodDetails(
                card: Dispute.PaymentMethodDetails.Card(
                    brand: card.brand, network: card.brand,
                    networkReasonCode: reason.networkCode)),
            reason: reason)
        disputes[dispute.id] = dispute
        emit(.disputeCreated, .dispute(dispute), origin: .customer)
        emit(.disputeFundsWithdrawn, .dispute(dispute), origin: .customer)
    }

    /// Reads a dispute.
    func dispute(_ id: String) throws(StripeError) -> Dispute {
        guard let dispute = disputes[id] else {
            throw .noSuchObject(Dispute.kind, id: id, param: "id")
        }
        return dispute
    }

    /// Takes a shop's evidence; what it says in `uncategorized_text` decides how the bank does
    /// (<https://docs.stripe.com/testing#disputes>).
    func update(
        dispute id: String, _ parameters: UpdateDispute, origin: RequestOrigin
    ) throws(StripeError) -> Dispute {
        var dispute = try dispute(id)
        guard dispute.status == .needsResponse || parameters.evidence.isEmpty else {
            throw .disputeClosed(dispute)
        }
        for (name, change) in parameters.evidence {
            change.apply(to: &dispute.evidence.texts[name])
        }
        try parameters.metadata.apply(to: &dispute.metadata)
        dispute.evidenceDetails.hasEvidence = !dispute.evidence.texts.isEmpty
        let submits = parameters.submits && !parameters.evidence.isEmpty
        if submits {
            dispute.evidenceDetails.submissionCount += 1
            dispute.evidenceDetails.submissionMethod = "manual"
            dispute.status = .underReview
        }
        disputes[id] = dispute
        emit(.disputeUpdated, .dispute(dispute), origin: origin)
        if submits {
            switch dispute.evidence.texts["uncategorized_text"] {
            case "winning_evidence": decide(dispute, .won, origin: .customer)
            case "losing_evidence": decide(dispute, .lost, origin: .customer)
            default: break
            }
        }
        return expand(dispute, parameters.expand)
    }

    /// Accepts a dispute: the money stays with the card's owner.
    func close(
        dispute id: String, _ parameters: RetrieveObject, origin: RequestOrigin
    ) throws(StripeError) -> Dispute {
        let dispute = try dispute(id)
        guard dispute.status == .needsResponse else { throw .disputeClosed(dispute) }
        return expand(decide(dispute, .lost, origin: origin), parameters.expand)
    }

    /// Reads a page of the disputes.
    func disputes(_ query: OwnedObjectQuery) throws(StripeError) -> ObjectList<Dispute> {
        let matching = disputes.newestFirst.filter { dispute in
            query.matches([.charge: dispute.charge.id, .paymentIntent: dispute.paymentIntent?.id])
        }
        return try query.list.page(of: matching, url: "/v1/disputes")
            .map { expand($0, query.expand) }
    }

    @discardableResult
    private func decide(
        _ dispute: Dispute, _ status: Dispute.Status, origin: RequestOrigin
    ) -> Dispute {
        var dispute = dispute
        dispute.status = status
        disputes[dispute.id] = dispute
        emit(.disputeClosed, .dispute(dispute), origin: origin)
        guard status == .won else { return dispute }
        charges[dispute.charge.id]?.disputed = false
        emit(.disputeFundsReinstated, .dispute(dispute), origin: origin)
        return dispute
    }
}
