/// Why a payment was declined, in the provider's codes.
package struct PaymentFailure: Hashable, Sendable, Codable {
    /// The provider's error code, such as `card_declined`.
    package var code: String
    /// The bank's reason, such as `insufficient_funds`.
    package var declineCode: String?

    /// Makes a failure from its codes.
    package init(code: String, declineCode: String? = nil) {
        self.code = code
        self.declineCode = declineCode
    }

    enum CodingKeys: String, CodingKey {
        case code
        case declineCode = "decline_code"
    }
}
