package import FoundationEssentials

/// A device on which someone is logged in.
package struct SessionEntry: Hashable, Sendable, Codable {
    /// Names the login.
    package var id: UUID
    /// What the device calls itself: its `User-Agent`, at most 200 characters.
    package var userAgent: String?
    /// When they logged in.
    package var createdAt: Timestamp
    /// When the device last asked for tokens, which it does every quarter of an hour.
    package var lastSeenAt: Timestamp
    /// When the login ends unless the device is used before.
    package var expiresAt: Timestamp
    /// Whether it is the login by which this is asked.
    package var isCurrent: Bool

    /// Makes an entry from its facts.
    package init(
        id: UUID, userAgent: String?, createdAt: Timestamp, lastSeenAt: Timestamp,
        expiresAt: Timestamp, isCurrent: Bool
    ) {
        self.id = id
        self.userAgent = userAgent
        self.createdAt = createdAt
        self.lastSeenAt = lastSeenAt
        self.expiresAt = expiresAt
        self.isCurrent = isCurrent
    }

    enum CodingKeys: String, CodingKey {
        case id = "session_id"
        case userAgent = "user_agent"
        case createdAt = "created_at"
        case lastSeenAt = "last_seen_at"
        case expiresAt = "expires_at"
        case isCurrent = "is_current"
    }
}
