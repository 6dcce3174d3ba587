/// Where an order can be paid.
package struct PaymentPageAnswer: Hashable, Sendable, Codable {
    /// The address of the store's own short page.
    package var url: String
    /// Two words that the page shows too, so that a shopper knows it for the right one.
    package var phrase: String
    /// Until when the order can be paid there.
    package var expiresAt: Timestamp

    /// Makes an answer from its facts.
    package init(url: String, phrase: String, expiresAt: Timestamp) {
        self.url = url
        self.phrase = phrase
        self.expiresAt = expiresAt
    }

    enum CodingKeys: String, CodingKey {
        case url
        case phrase
        case expiresAt = "expires_at"
    }
}
