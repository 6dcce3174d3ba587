/// Saves a card for an account.
package struct SaveCardRequest: Hashable, Sendable, Codable {
    /// The provider's id of one of its test cards; nil asks for the page where a card is typed in.
    package var paymentMethod: String?

    /// Makes a request from its field.
    package init(paymentMethod: String? = nil) {
        self.paymentMethod = paymentMethod
    }

    /// The fields on the wire.
    package static let fields = FieldTable(.optional("payment_method", .text(1...255)))

    enum CodingKeys: String, CodingKey {
        case paymentMethod = "payment_method"
    }
}
