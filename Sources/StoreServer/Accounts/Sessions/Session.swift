import ShopModel

/// A login on one device, from its first token until it is ended.
struct Session: Hashable, Sendable {
    let id: SessionID
    let customerID: CustomerID
    /// Counts its refresh tokens from 1; the one with this number is the one to use next.
    let generation: Int64
    /// When the generation was last counted up.
    let rotatedAt: Timestamp
    let expiresAt: Timestamp
    let revokedAt: Timestamp?

    /// Tells whether its tokens are taken at a moment.
    func isOpen(at time: Timestamp) -> Bool { revokedAt == nil && time < expiresAt }
}

/// Names a session.
typealias SessionID = UUIDIdentifier<Session>
