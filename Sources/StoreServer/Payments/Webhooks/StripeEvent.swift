package import FoundationEssentials

/// Something that happened at the provider, as far as the store acts on it.
package struct StripeEvent: Equatable, Sendable {
    /// The provider's identifier, by which a repeated delivery is known.
    package let id: String
    /// What happened, such as `payment_intent.succeeded`.
    package let type: String
    /// When it happened, in seconds since 1970.
    package let created: Int64
    /// Whether real money was moved.
    package let isLive: Bool
    /// The payment as it was then; `nil` for events about other objects.
    package let paymentIntent: PaymentIntent?

    /// Reads an event; throws `WebhookError.malformedEvent`.
    package init(json: Data) throws(WebhookError) {
        do {
            let event = try JSONDecoder().decode(Wire.self, from: json)
            id = event.id
            type = event.type
            created = event.created
            isLive = event.livemode
            paymentIntent = event.data.paymentIntent?.intent
        } catch {
            throw .malformedEvent
        }
    }

    private struct Wire: Decodable {
        let id: String
        let type: String
        let created: Int64
        let livemode: Bool
        let data: Content

        enum CodingKeys: String, CodingKey {
            case id, type, created, livemode, data
        }
    }

    private struct Content: Decodable {
        let paymentIntent: StripePaymentIntent?

        private struct Kind: Decodable {
            let object: String

            enum CodingKeys: String, CodingKey {
                case object
            }
        }

        private enum CodingKeys: String, CodingKey {
            case object
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            let kind = try container.decode(Kind.self, forKey: .object)
            paymentIntent =
                kind.object == "payment_intent"
                ? try container.decode(StripePaymentIntent.self, forKey: .object) : nil
        }
    }
}
