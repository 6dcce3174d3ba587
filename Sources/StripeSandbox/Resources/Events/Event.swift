/// Something that happened in the account, as webhooks are told of it.
struct Event: Encodable, Equatable, Sendable {
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
        case paymentIntentCreated = "payment_intent.created"
        case paymentIntentRequiresAction = "payment_intent.requires_action"
        case paymentIntentSucceeded = "payment_intent.succeeded"
        case paymentIntentPaymentFailed = "payment_intent.payment_failed"
        case paymentIntentCanceled = "payment_intent.canceled"
        case chargeSucceeded = "charge.succeeded"
        case chargeFailed = "charge.failed"
    }

    /// The object as it was at that moment.
    enum Content: Encodable, Equatable, Sendable {
        case paymentIntent(PaymentIntent)
        case charge(Charge)

        private enum CodingKeys: String, CodingKey {
            case object
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            switch self {
            case .paymentIntent(let intent): try container.encode(intent, forKey: .object)
            case .charge(let charge): try container.encode(charge, forKey: .object)
            }
        }
    }

    enum CodingKeys: String, CodingKey {
        case id, object, created, data, livemode, request, type
        case apiVersion = "api_version"
        case pendingWebhooks = "pending_webhooks"
    }
}
