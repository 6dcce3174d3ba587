/// The secret with which a browser pays one order, in the web shop's own spelling.
package struct ClientSecretAnswer: Hashable, Sendable, Codable {
    /// The provider's secret of the payment.
    package var clientSecret: String

    /// Makes an answer from the secret.
    package init(clientSecret: String) {
        self.clientSecret = clientSecret
    }

    enum CodingKeys: String, CodingKey {
        case clientSecret
    }
}
