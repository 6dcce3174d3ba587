/// Where a card is typed in that is to be saved.
package struct CardSetupAnswer: Hashable, Sendable, Codable {
    /// The address of the provider's page.
    package var url: String
    /// Until when it can be used.
    package var expiresAt: Timestamp

    /// Makes an answer from its facts.
    package init(url: String, expiresAt: Timestamp) {
        self.url = url
        self.expiresAt = expiresAt
    }

    enum CodingKeys: String, CodingKey {
        case url
        case expiresAt = "expires_at"
    }
}
