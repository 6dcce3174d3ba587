import ShopModel

/// A login on one device, from its first token until it is ended.
struct Session: Hashable, Sendable {
    let id: SessionID
    let customerID: CustomerID
    /// Counts its refresh tokens from 1; the one with this number is the one to use next.
    let generation: Int64
    /// What the device calls itself.
    let userAgent: String?
    let createdAt: Timestamp
    /// When the generation was last counted up.
    let rotatedAt: Timestamp
    let expiresAt: Timestamp
    var revokedAt: Timestamp?
    /// When the password was last shown again.
    var reauthenticatedAt: Timestamp?

    /// For how long a password counts that was shown again.
    static let reauthenticationSeconds: Int64 = 5 * 60

    /// Tells whether its tokens are taken at a moment.
    func isOpen(at time: Timestamp) -> Bool { revokedAt == nil && time < expiresAt }

    /// Tells whether the password was shown again in the last five minutes.
    func isReauthenticated(at time: Timestamp) -> Bool {
        guard let reauthenticatedAt else { return false }
        return time < reauthenticatedAt.advanced(bySeconds: Self.reauthenticationSeconds)
    }
}

/// Names a session.
typealias SessionID = UUIDIdentifier<Session>
