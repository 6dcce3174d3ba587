/// Until when a session may do what asks for the password.
package struct ReauthenticationAnswer: Hashable, Sendable, Codable {
    /// The end of the five minutes.
    package var expiresAt: Timestamp

    /// Makes an answer from its fact.
    package init(expiresAt: Timestamp) {
        self.expiresAt = expiresAt
    }

    enum CodingKeys: String, CodingKey {
        case expiresAt = "expires_at"
    }
}
