import ShopModel

extension SessionEntry {
    /// Describes a session to its owner.
    init(_ session: Session, isCurrent: Bool) {
        self.init(
            id: session.id.rawValue, userAgent: session.userAgent, createdAt: session.createdAt,
            lastSeenAt: session.rotatedAt, expiresAt: session.expiresAt, isCurrent: isCurrent)
    }
}
