extension StripeEvent: Decodable {
    /// Reads the wire form; an object that cannot be read does not spoil the event, so that others in
    /// a list are read all the same (<https://docs.stripe.com/api/events/object>).
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        type = try container.decode(String.self, forKey: .type)
        created = try container.decode(Int64.self, forKey: .created)
        isLive = try container.decode(Bool.self, forKey: .livemode)
        do {
            subject = try container.decode(Content.self, forKey: .data).subject
        } catch  where container.contains(.data) {
            subject = .unreadable
        }
    }

    private enum CodingKeys: String, CodingKey {
        case id, type, created, livemode, data
    }

    private struct Content: Decodable {
        let subject: Subject

        private struct Kind: Decodable {
            let object: String

            enum CodingKeys: String, CodingKey {
                case object
            }
        }

        private struct PaymentName: Decodable {
            let intent: String?

            enum CodingKeys: String, CodingKey {
                case intent = "payment_intent"
            }
        }

        private enum CodingKeys: String, CodingKey {
            case object
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
                try container.decode(type, forKey: .object)
            }
            subject =
                switch try read(Kind.self).object {
                case "payment_intent": .intent(try read(StripePaymentIntent.self).intent)
                case "checkout.session": .session(try read(StripeCheckoutSession.self).session)
                case "refund", "charge": .refund(intent: try read(PaymentName.self).intent)
                case "dispute": .dispute(try read(StripeDispute.self).dispute)
                default: .other
                }
        }
    }
}
