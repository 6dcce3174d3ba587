import ShopModel

extension ProviderEvent {
    /// Takes an event of Stripe; what the store does nothing about is `other`.
    init(_ event: StripeEvent, storeID: String) {
        id = event.id
        type = event.type
        time = Timestamp(milliseconds: event.created * 1_000)
        isLive = event.isLive
        subject =
            switch event.subject {
            case .intent(let intent) where event.type != "payment_intent.created":
                .payment(PaymentReport(intent, storeID: storeID))
            case .session(let session):
                .payment(PaymentReport(session, storeID: storeID))
            case .refund(let intent?) where Self.refundTypes.contains(event.type):
                .refund(intent: intent)
            case .dispute(let dispute):
                DisputeReport(dispute).map(Subject.dispute) ?? .other
            case .unreadable: .unreadable
            default: .other
            }
    }

    private static let refundTypes: Set<String> = [
        "charge.refunded", "charge.refund.updated", "refund.created", "refund.updated",
        "refund.failed",
    ]
}

extension DisputeReport {
    fileprivate init?(_ dispute: ProviderDispute) {
        guard let intent = dispute.intentID else { return nil }
        id = dispute.id
        intentID = intent
        amount = dispute.amount
        reason = dispute.reason
        status = dispute.status
    }
}
