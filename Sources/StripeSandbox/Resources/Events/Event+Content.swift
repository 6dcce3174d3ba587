extension Event {
    /// The object as it was at that moment.
    indirect enum Content: Encodable, Equatable, Sendable {
        case charge(Charge)
        case checkoutSession(CheckoutSession)
        case customer(Customer)
        case dispute(Dispute)
        case paymentIntent(PaymentIntent)
        case paymentMethod(PaymentMethod)
        case refund(Refund)
        case setupIntent(SetupIntent)

        private enum CodingKeys: String, CodingKey {
            case object
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(object, forKey: .object)
        }

        private var object: any Encodable {
            switch self {
            case .charge(let charge): charge
            case .checkoutSession(let session): session
            case .customer(let customer): customer
            case .dispute(let dispute): dispute
            case .paymentIntent(let intent): intent
            case .paymentMethod(let method): method
            case .refund(let refund): refund
            case .setupIntent(let intent): intent
            }
        }
    }
}
