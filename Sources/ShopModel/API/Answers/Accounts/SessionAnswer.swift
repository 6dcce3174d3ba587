/// What a person gets when they log in.
package struct SessionAnswer: Hashable, Sendable, Codable {
    /// The access token, a JWT for 15 minutes.
    package var token: String
    /// The refresh token, for one use.
    package var refreshToken: String
    /// When the access token ends.
    package var expiresAt: Timestamp
    /// Who is logged in.
    package var customer: Customer

    /// Makes an answer from its facts.
    package init(
        token: String, refreshToken: String, expiresAt: Timestamp, customer: Customer
    ) {
        self.token = token
        self.refreshToken = refreshToken
        self.expiresAt = expiresAt
        self.customer = customer
    }

    enum CodingKeys: String, CodingKey {
        case token
        case refreshToken = "refresh_token"
        case expiresAt = "expires_at"
        case customer
    }
}
