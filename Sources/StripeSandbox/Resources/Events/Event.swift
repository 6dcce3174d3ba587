/// Something that happened in the account, as webhooks are told of it.
struct Event: Encodable, Equatable, Listable {
    static let kind = "event"

    let id: String
    let object = "event"
    let apiVersion = APIVersion.current
    let created: Int64
    let data: Content
    let livemode = false
    /// How many endpoints have not taken it yet.
    var pendingWebhooks: Int
    let request: RequestOrigin
    let type: Kind

    /// What can happen.
    enum Kind: String, CaseIterable, Encodable, Sendable {
        case chargeFailed = "charge.failed"
        case chargeRefunded = "charge.refunded"
        case chargeSucceeded = "charge.succeeded"
        case checkoutSessionCompleted = "checkout.session.completed"
        case checkoutSessionExpired = "checkout.session.expired"
        case customerCreated = "customer.created"
        case customerDeleted = "customer.deleted"
        case customerUpdated = "customer.updated"
        case disputeClosed = "charge.dispute.closed"
        case disputeCreated = "charge.dispute.created"
        case disputeFundsReinstated = "charge.dispute.funds_reinstated"
        case disputeFundsWithdrawn = "charge.dispute.funds_withdrawn"
        case disputeUpdated = "charge.dispute.updated"
        case paymentIntentCanceled = "payment_intent.canceled"
        case paymentIntentCreated = "payment_intent.created"
        case paymentIntentPaymentFailed = "payment_intent.payment_failed"
        case paymentIntentRequiresAction = "payment_intent.requires_action"
        case paymentIntentSucceeded = "payment_intent.succeeded"
        case paymentMethodAttached = "payment_method.attached"
        case paymentMethodDetached = "payment_method.detached"
        case paymentMethodUpdated = "payment_method.updated"
        case refundCreated = "refund.created"
        case refundFailed = "refund.failed"
        case refundUpdated = "refund.updated"
        case setupIntentCanceled = "setup_intent.canceled"
        case setupIntentCreated = "setup_intent.created"
        case setupIntentRequiresAction = "setup_intent.requires_action"
        case setupIntentSetupFailed = "setup_intent.setup_failed"
        case setupIntentSucceeded = "setup_intent.succeeded"
    }

    enum CodingKeys: String, CodingKey {
        case id, object, created, data, livemode, request, type
        case apiVersion = "api_version"
        case pendingWebhooks = "pending_webhooks"
    }
}
