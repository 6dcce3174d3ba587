package import FoundationEssentials

/// A token for a script, as whoever manages the store sees it.
package struct ScriptTokenAnswer: Hashable, Sendable, Codable {
    /// Names the token.
    package var id: UUID
    /// What its owner calls it.
    package var name: String
    /// What it is for, in the order of their names.
    package var scopes: [TokenScope]
    /// Whom it acts for.
    package var customerID: CustomerID
    /// When it was made.
    package var createdAt: Timestamp
    /// When it ends.
    package var expiresAt: Timestamp
    /// When it was last used, to the minute; nil for never.
    package var lastUsedAt: Timestamp?
    /// The token itself, `wshop_` and 43 characters, in the answer to its making and never again.
    package var token: String?

    /// Makes an answer from its facts.
    package init(
        id: UUID, name: String, scopes: [TokenScope], customerID: CustomerID,
        createdAt: Timestamp, expiresAt: Timestamp, lastUsedAt: Timestamp? = nil,
        token: String? = nil
    ) {
        self.id = id
        self.name = name
        self.scopes = scopes
        self.customerID = customerID
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.lastUsedAt = lastUsedAt
        self.token = token
    }

    enum CodingKeys: String, CodingKey {
        case id = "token_id"
        case name
        case scopes
        case customerID = "customer_id"
        case createdAt = "created_at"
        case expiresAt = "expires_at"
        case lastUsedAt = "last_used_at"
        case token
    }
}
