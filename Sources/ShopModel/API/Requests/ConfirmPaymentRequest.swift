/// Pays an order with a payment method of the provider.
package struct ConfirmPaymentRequest: Hashable, Sendable, Codable {
    /// The provider's id of the method, such as `pm_card_visa`.
    package var paymentMethod: String

    /// Makes a request from its field.
    package init(paymentMethod: String) {
        self.paymentMethod = paymentMethod
    }

    /// The fields on the wire.
    package static let fields = FieldTable(.required("payment_method", .text(1...255)))

    enum CodingKeys: String, CodingKey {
        case paymentMethod = "payment_method"
    }
}
